//! Reading documents back with independent programs: `pdftotext`, `pdfinfo`, `pdffonts`, `pdftoppm` (poppler-utils), `qpdf`, `zbarimg`.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Each line stands in the text, in this order within itself; columns may stand between its words.
pub fn check_lines(text: &str, expected: &[&str]) {
    let lines: Vec<String> = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in expected {
        assert!(lines.iter().any(|candidate| candidate.contains(line)), "{line:?} is missing in:\n{}", lines.join("\n"));
    }
}

/// A document in a file that goes away with the test.
pub struct File {
    pub bytes: Vec<u8>,
    folder: tempfile::TempDir,
}

impl File {
    pub fn of(bytes: Vec<u8>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("document.pdf"), &bytes).unwrap();
        Self { bytes, folder }
    }

    fn path(&self) -> PathBuf {
        Path::new(self.folder.path()).join("document.pdf")
    }

    pub fn text(&self) -> String {
        self.run("pdftotext", &["-layout"])
    }

    /// The first page in shades of grey.
    pub fn picture(&self, resolution: &str) -> Picture {
        let picture = self.folder.path().join("page");
        let status = Command::new("pdftoppm").args(["-gray", "-r", resolution, "-singlefile"]).arg(self.path()).arg(&picture).status();
        assert!(status.unwrap().success());
        Picture::of(&std::fs::read(picture.with_extension("pgm")).unwrap())
    }

    /// What the code on the page says, read at 200 dots per inch, as coarse as a fax, by two independent readers; empty without a code.
    pub fn scanned(&self) -> String {
        let picture = self.picture("200");
        let file = self.folder.path().join("page.pgm");
        let mut command = Command::new("zbarimg");
        // The bytes as they are: the code itself says that they are UTF-8, and nobody is to guess.
        let output = command.args(["--raw", "--quiet", "--oneshot", "-Sbinary"]).arg(&file).output();
        let output = output.unwrap_or_else(|error| panic!("zbarimg (zbar-tools) is needed: {error}"));
        let said = String::from_utf8(output.stdout).unwrap().trim_end().to_owned();
        assert_eq!(said, scanned_otherwise(&picture));
        said
    }

    /// What a program says about the file; the poppler programs write to standard output when the last argument is `-`.
    pub fn run(&self, program: &str, arguments: &[&str]) -> String {
        let mut command = Command::new(program);
        command.args(arguments).arg(self.path()).env("LC_ALL", "C.UTF-8");
        if program == "pdftotext" {
            command.args(["-enc", "UTF-8"]).arg("-");
        }
        let output = command.output().unwrap_or_else(|error| panic!("{program} (poppler-utils, qpdf) is needed: {error}"));
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

/// A picture in shades of grey.
pub struct Picture {
    pub width: usize,
    pub height: usize,
    dots: Vec<u8>,
}

impl Picture {
    /// Reads a portable graymap: `P5`, width and height, 255, and then a byte for each dot.
    pub fn of(file: &[u8]) -> Self {
        let header: Vec<&[u8]> = file.splitn(4, |byte| *byte == b'\n').collect();
        let number = |text: &str| text.parse::<usize>().unwrap();
        let (width, height) = std::str::from_utf8(header[1]).unwrap().split_once(' ').unwrap();
        Self { width: number(width), height: number(height), dots: header[3].to_vec() }
    }

    /// The mean of the dots of a square, as far as it lies on the picture.
    pub fn mean(&self, (left, top): (usize, usize), side: usize) -> u8 {
        let rows = top..(top + side).min(self.height);
        let dots = rows.flat_map(|row| &self.dots[row * self.width + left..row * self.width + (left + side).min(self.width)]);
        let (sum, count) = dots.fold((0, 0), |(sum, count), dot| (sum + u32::from(*dot), count + 1));
        u8::try_from(sum / count).unwrap()
    }
}

/// What another reader finds on a picture.
fn scanned_otherwise(Picture { width, height, dots }: &Picture) -> String {
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(*width, *height, |x, y| dots[y * width + x]);
    image.detect_grids().first().map(|code| code.decode().unwrap().1).unwrap_or_default()
}
