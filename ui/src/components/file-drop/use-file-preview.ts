import { useState } from "react";

import { commands, type FileColumns, type FileKind } from "../../backend/bindings";
import { toBackendError, type BackendError } from "../../backend/host";

/** A file that was read, why it could not be, and its columns as long as the owner says where they are. */
interface FileState<P> {
  preview: P | null;
  unreadable: BackendError | null;
  columns: FileColumns | null;
}

/** The file of an import page, and what can be done with it. */
export interface FilePreview<P> extends FileState<P> {
  reading: boolean;
  /** Lets the owner choose a file, and reads it. */
  choose: () => void;
  /** Reads a file. */
  read: (path: string) => void;
  /** Lets the owner say otherwise where the columns of a file are. */
  changeColumns: (path: string) => void;
  /** Leaves the columns as they are. */
  leaveColumns: () => void;
  /** Reads the file anew, whose columns are known now. */
  readMatched: (path: string) => void;
  /** Shows no file any more. */
  forget: () => void;
}

interface Reading<P> {
  kind: FileKind;
  choose: () => Promise<string | null>;
  preview: (path: string) => Promise<P>;
  /** Something is done with the file that is shown: no other one is read. */
  busy: boolean;
  /** Another file is there, or the same one anew. */
  onRead: () => void;
}

const NOTHING = { preview: null, unreadable: null, columns: null };

/** The columns of a file whose rows can't be read for want of knowing them. */
async function unknownColumns(path: string, kind: FileKind): Promise<FileColumns | null> {
  try {
    const columns = await commands.fileColumns({ path, kind });
    return columns.problem === null ? null : columns;
  } catch {
    // It is no table: the refusal of the file says all there is to say.
    return null;
  }
}

/** Reads the files of an import page, one at a time. */
export function useFilePreview<P>({ kind, choose, preview, busy, onRead }: Reading<P>): FilePreview<P> {
  const [file, setFile] = useState<FileState<P>>(NOTHING);
  const [reading, setReading] = useState(false);

  const turnTo = async (ask: () => Promise<FileState<P> | null>): Promise<void> => {
    if (reading || busy) {
      return;
    }
    setReading(true);
    try {
      const next = await ask();
      // The dialog was canceled: what was shown before stays.
      if (next !== null) {
        setFile(next);
        onRead();
      }
    } catch (reason) {
      setFile({ ...NOTHING, unreadable: toBackendError(reason) });
      onRead();
    } finally {
      setReading(false);
    }
  };
  const examined = async (path: string): Promise<FileState<P>> => {
    try {
      return { ...NOTHING, preview: await preview(path) };
    } catch (reason) {
      const unreadable = toBackendError(reason);
      return { ...NOTHING, unreadable, columns: unreadable.code === "FILE_UNREADABLE" ? await unknownColumns(path, kind) : null };
    }
  };
  const chosen = async (): Promise<FileState<P> | null> => {
    const path = await choose();
    return path === null ? null : examined(path);
  };
  const withColumns = async (path: string): Promise<FileState<P>> => ({ ...file, columns: await commands.fileColumns({ path, kind }) });

  return {
    ...file,
    reading,
    choose: () => void turnTo(chosen),
    read: (path) => void turnTo(() => examined(path)),
    changeColumns: (path) => void turnTo(() => withColumns(path)),
    leaveColumns: () => setFile({ ...file, columns: null }),
    readMatched: (path) => {
      setFile(NOTHING);
      void turnTo(() => examined(path));
    },
    forget: () => setFile(NOTHING),
  };
}
