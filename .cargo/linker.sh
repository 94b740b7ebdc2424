#!/bin/sh
# What rustc calls to link on Linux: the C compiler. Where there is none, `cargo xtask` could not even be built in order to
# install one; so this installs it, for xtask only, and says so. Any other build is told what to do.
set -u

# rustc keeps back what a linker prints until it fails, so that people are told through the standard error of cargo.
cargo=$(sed -n 's/^PPid:[[:space:]]*//p' "/proc/$PPID/status" 2>/dev/null)
say() {
    { printf '%s\n' "$*" >"/proc/$cargo/fd/2"; } 2>/dev/null || printf '%s\n' "$*" >&2
}

if command -v cc >/dev/null; then
    exec cc "$@"
fi

if [ "${CARGO_PKG_NAME:-}" != xtask ] || ! command -v apt-get >/dev/null; then
    echo "There is no C compiler (cc), which Rust links with. Install gcc and the C library's headers (libc6-dev), then try again." >&2
    exit 1
fi

if [ "$(id -u)" = 0 ]; then
    as_root='env'
    say 'There is no C compiler, which Rust links with. Installing gcc and libc6-dev as root, which you are.'
elif command -v sudo >/dev/null; then
    as_root='sudo env'
    say 'There is no C compiler, which Rust links with. Installing gcc and libc6-dev: sudo may ask for your password.'
else
    echo 'There is no C compiler (cc), you are not root, and there is no sudo. Have root run this, then try again:' >&2
    echo '  apt-get update && apt-get install --no-install-recommends gcc libc6-dev' >&2
    exit 1
fi

apt() {
    $as_root DEBIAN_FRONTEND=noninteractive apt-get --quiet -o DPkg::Lock::Timeout=120 "$@"
}
apt update && apt install --yes --no-install-recommends gcc libc6-dev && exec cc "$@"
exit 1
