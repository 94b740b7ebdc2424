//! An empty window of the same build as the program's: `cargo xtask startup` opens the two in turn.

fn main() {
    tauri::Builder::default().run(tauri::generate_context!()).expect("a window");
}
