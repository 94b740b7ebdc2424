//! The C side: a `sqlite3_vfs` that is SQLite's default, asks the folder's watch, and hands everything on to the real one.
#![allow(unsafe_code, reason = "SQLite's file system layer is a table of C functions; nothing else in the workspace speaks to it")]
#![allow(clippy::disallowed_types, reason = "SQLite's older clock call is a float; it is handed on unread")]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};

use rusqlite::ffi;

use super::{Operation, Verdict, Watch, watch_of};

/// A file as SQLite sees it; the real layer's own file lies [`REAL_AT`] bytes behind its beginning.
#[repr(C)]
struct ShimFile {
    base: ffi::sqlite3_file,
    /// From `Box::into_raw`; null where nobody watches.
    watched: *mut WatchedFile,
}

/// A file that somebody watches.
struct WatchedFile {
    path: PathBuf,
    watch: Arc<dyn Watch>,
}

const REAL_AT: usize = 16;
const _: () = assert!(size_of::<ShimFile>() <= REAL_AT && align_of::<ffi::sqlite3_file>() <= REAL_AT);

/// Makes this layer SQLite's default, once for the process.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: the calls are SQLite's documented ones. The real layer lives as long as the process; the copy is leaked, so that
        // it does, too, and only its functions differ, each of which takes the same arguments.
        let registered = unsafe {
            ffi::sqlite3_initialize();
            let real = ffi::sqlite3_vfs_find(std::ptr::null());
            assert!(!real.is_null(), "SQLite has a file system layer");
            let mut shim = *real;
            shim.iVersion = shim.iVersion.min(2);
            shim.szOsFile += REAL_AT as c_int;
            shim.zName = c"torture".as_ptr();
            shim.pNext = std::ptr::null_mut();
            shim.pAppData = real.cast();
            shim.xOpen = Some(open);
            shim.xDelete = Some(delete);
            shim.xAccess = Some(access);
            shim.xFullPathname = Some(full_path_name);
            shim.xRandomness = Some(randomness);
            shim.xSleep = Some(sleep);
            shim.xCurrentTime = Some(current_time);
            shim.xCurrentTimeInt64 = Some(current_time_int64);
            shim.xGetLastError = Some(last_error);
            (shim.xDlOpen, shim.xDlError, shim.xDlSym, shim.xDlClose) = (None, None, None, None);
            ffi::sqlite3_vfs_register(Box::leak(Box::new(shim)), 1)
        };
        assert_eq!(registered, ffi::SQLITE_OK, "the layer is registered");
    });
}

/// The functions of an open file. Version 2: no memory-mapped reads, which would go past the watch.
static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

/// The real layer.
///
/// # Safety
/// `shim` is the layer that [`install`] registered.
unsafe fn real_layer(shim: *mut ffi::sqlite3_vfs) -> *mut ffi::sqlite3_vfs {
    // SAFETY: `install` keeps the real layer there.
    unsafe { (*shim).pAppData.cast() }
}

/// The real layer's file.
///
/// # Safety
/// `file` has the `szOsFile` bytes of the registered layer.
unsafe fn real(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    // SAFETY: `install` asked for that many bytes more than the real layer needs.
    unsafe { file.byte_add(REAL_AT) }
}

/// Carries out `act` on a file unless its watch decides otherwise, and tells the watch.
///
/// # Safety
/// `file` was filled by [`open`] and is not closed.
unsafe fn decide(file: *mut ffi::sqlite3_file, operation: &Operation<'_>, act: impl FnOnce() -> c_int) -> c_int {
    // SAFETY: `open` set the field to null or to a box that only `close` takes back.
    let watched = unsafe { (*file.cast::<ShimFile>()).watched.as_ref() };
    match watched {
        None => act(),
        Some(WatchedFile { path, watch }) => asked(watch.as_ref(), path, operation, act),
    }
}

fn asked(watch: &dyn Watch, path: &Path, operation: &Operation<'_>, act: impl FnOnce() -> c_int) -> c_int {
    match watch.before(path, operation) {
        Verdict::Pretend => ffi::SQLITE_OK,
        Verdict::Fail(code) | Verdict::Half(code) => code,
        Verdict::Pass => {
            let code = act();
            if code == ffi::SQLITE_OK {
                watch.after(path, operation);
            }
            code
        }
    }
}

/// The path of a C string.
///
/// # Safety
/// `name` is null or a C string.
unsafe fn path_of(name: *const c_char) -> Option<PathBuf> {
    // SAFETY: as the caller says.
    (!name.is_null()).then(|| PathBuf::from(std::ffi::OsStr::from_bytes(unsafe { CStr::from_ptr(name) }.to_bytes())))
}

unsafe extern "C" fn open(
    shim: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives a file of szOsFile bytes and a name that is null or a C string; the real layer gets its own part of
    // the file and the very same name, as it looks for more behind its end.
    unsafe {
        (*file).pMethods = std::ptr::null();
        (*file.cast::<ShimFile>()).watched = std::ptr::null_mut();
        let (layer, real_file) = (real_layer(shim), real(file));
        (*real_file).pMethods = std::ptr::null();
        let act = || (*layer).xOpen.map_or(ffi::SQLITE_CANTOPEN, |call| call(layer, name, real_file, flags, out_flags));
        let path = path_of(name).unwrap_or_default();
        let watch = watch_of(&path);
        let code = match &watch {
            None => act(),
            Some(watch) => asked(watch.as_ref(), &path, &Operation::Open, act),
        };
        // Even a file that could not be opened may have to be closed.
        if !(*real_file).pMethods.is_null() {
            (*file).pMethods = &raw const METHODS;
            let watched = watch.map(|watch| Box::into_raw(Box::new(WatchedFile { path, watch })));
            (*file.cast::<ShimFile>()).watched = watched.unwrap_or_else(std::ptr::null_mut);
        }
        code
    }
}

unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
    // SAFETY: SQLite closes a file that `open` filled, and never uses it again; the box is taken back once.
    unsafe {
        let watched = (*file.cast::<ShimFile>()).watched;
        if !watched.is_null() {
            drop(Box::from_raw(watched));
        }
        let real_file = real(file);
        (*(*real_file).pMethods).xClose.map_or(ffi::SQLITE_OK, |call| call(real_file))
    }
}

unsafe extern "C" fn write(file: *mut ffi::sqlite3_file, bytes: *const c_void, length: c_int, at: ffi::sqlite3_int64) -> c_int {
    // SAFETY: SQLite gives an open file and `length` bytes to write.
    unsafe {
        let real_file = real(file);
        let put =
            |length: c_int| (*(*real_file).pMethods).xWrite.map_or(ffi::SQLITE_IOERR_WRITE, |call| call(real_file, bytes, length, at));
        let data = std::slice::from_raw_parts(bytes.cast::<u8>(), usize::try_from(length).unwrap_or_default());
        let operation = Operation::Write(at.unsigned_abs(), data);
        let watched = (*file.cast::<ShimFile>()).watched.as_ref();
        match watched.map(|watched| watched.watch.before(&watched.path, &operation)) {
            Some(Verdict::Pretend) => ffi::SQLITE_OK,
            Some(Verdict::Fail(code)) => code,
            Some(Verdict::Half(code)) => {
                put(length / 2);
                code
            }
            Some(Verdict::Pass) | None => {
                let code = put(length);
                if let Some(watched) = watched.filter(|_| code == ffi::SQLITE_OK) {
                    watched.watch.after(&watched.path, &operation);
                }
                code
            }
        }
    }
}

unsafe extern "C" fn truncate(file: *mut ffi::sqlite3_file, size: ffi::sqlite3_int64) -> c_int {
    // SAFETY: SQLite gives an open file.
    unsafe {
        let real_file = real(file);
        let act = || (*(*real_file).pMethods).xTruncate.map_or(ffi::SQLITE_IOERR_TRUNCATE, |call| call(real_file, size));
        decide(file, &Operation::Truncate(size.unsigned_abs()), act)
    }
}

unsafe extern "C" fn sync(file: *mut ffi::sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: SQLite gives an open file.
    unsafe {
        let real_file = real(file);
        let act = || (*(*real_file).pMethods).xSync.map_or(ffi::SQLITE_IOERR_FSYNC, |call| call(real_file, flags));
        decide(file, &Operation::Sync, act)
    }
}

unsafe extern "C" fn delete(shim: *mut ffi::sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    // SAFETY: SQLite gives the registered layer and a C string.
    unsafe {
        let layer = real_layer(shim);
        let act = || (*layer).xDelete.map_or(ffi::SQLITE_IOERR_DELETE, |call| call(layer, name, sync_folder));
        let path = path_of(name).unwrap_or_default();
        match watch_of(&path) {
            None => act(),
            Some(watch) => asked(watch.as_ref(), &path, &Operation::Delete(sync_folder != 0), act),
        }
    }
}

/// Functions of a file that are handed on as they are.
macro_rules! hand_on {
    ($($name:ident: $method:ident($($argument:ident: $type:ty),*) else $otherwise:expr;)*) => {$(
        unsafe extern "C" fn $name(file: *mut ffi::sqlite3_file, $($argument: $type),*) -> c_int {
            // SAFETY: SQLite gives an open file, whose real file lies behind it; the arguments are handed on as they are.
            unsafe {
                let real_file = real(file);
                (*(*real_file).pMethods).$method.map_or($otherwise, |call| call(real_file, $($argument),*))
            }
        }
    )*};
}

hand_on! {
    read: xRead(to: *mut c_void, length: c_int, at: ffi::sqlite3_int64) else ffi::SQLITE_IOERR_READ;
    file_size: xFileSize(size: *mut ffi::sqlite3_int64) else ffi::SQLITE_IOERR_FSTAT;
    lock: xLock(level: c_int) else ffi::SQLITE_IOERR_LOCK;
    unlock: xUnlock(level: c_int) else ffi::SQLITE_IOERR_UNLOCK;
    check_reserved_lock: xCheckReservedLock(answer: *mut c_int) else ffi::SQLITE_IOERR_CHECKRESERVEDLOCK;
    file_control: xFileControl(what: c_int, argument: *mut c_void) else ffi::SQLITE_NOTFOUND;
    sector_size: xSectorSize() else 0;
    device_characteristics: xDeviceCharacteristics() else 0;
    shm_map: xShmMap(page: c_int, size: c_int, extend: c_int, to: *mut *mut c_void) else ffi::SQLITE_IOERR_SHMMAP;
    shm_lock: xShmLock(offset: c_int, count: c_int, flags: c_int) else ffi::SQLITE_IOERR_SHMLOCK;
    shm_unmap: xShmUnmap(delete: c_int) else ffi::SQLITE_OK;
}

unsafe extern "C" fn shm_barrier(file: *mut ffi::sqlite3_file) {
    // SAFETY: SQLite gives an open file.
    unsafe {
        let real_file = real(file);
        if let Some(call) = (*(*real_file).pMethods).xShmBarrier {
            call(real_file);
        }
    }
}

/// Functions of the layer that are handed on as they are.
macro_rules! hand_on_layer {
    ($($name:ident: $method:ident($($argument:ident: $type:ty),*);)*) => {$(
        unsafe extern "C" fn $name(shim: *mut ffi::sqlite3_vfs, $($argument: $type),*) -> c_int {
            // SAFETY: SQLite gives the registered layer; the arguments are handed on as they are.
            unsafe {
                let layer = real_layer(shim);
                (*layer).$method.map_or(ffi::SQLITE_IOERR, |call| call(layer, $($argument),*))
            }
        }
    )*};
}

hand_on_layer! {
    access: xAccess(name: *const c_char, flags: c_int, answer: *mut c_int);
    full_path_name: xFullPathname(name: *const c_char, length: c_int, to: *mut c_char);
    randomness: xRandomness(length: c_int, to: *mut c_char);
    sleep: xSleep(microseconds: c_int);
    current_time: xCurrentTime(to: *mut f64);
    current_time_int64: xCurrentTimeInt64(to: *mut ffi::sqlite3_int64);
    last_error: xGetLastError(length: c_int, to: *mut c_char);
}
