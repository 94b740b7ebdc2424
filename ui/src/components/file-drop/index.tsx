import SpaceBetween from "@cloudscape-design/components/space-between";

import { FocusOnShow } from "../focus-on-show";
import { KeepFocus } from "../keep-focus";
import { MatchColumns } from "../match-columns";
import { FileDrop, Unreadable, type FileWords } from "./file-drop";
import type { FilePreview } from "./use-file-preview";

export { useFileDrop } from "./use-file-drop";
export { useFilePreview } from "./use-file-preview";

/** Where a file is dropped or chosen; as long as the columns of one are to be matched, the form for that stands in its place. */
export function FileChoice({ words, file, over }: { words: FileWords; file: FilePreview<unknown>; over: boolean }) {
  const { columns, reading, unreadable, choose } = file;
  return (
    <KeepFocus of={columns === null ? "file" : "columns"}>
      {columns === null ? (
        <FileDrop words={words} over={over} reading={reading} error={unreadable} onChoose={choose} />
      ) : (
        // What was chosen stays while another file is held over the window, or looked for in vain.
        <FocusOnShow key={JSON.stringify([columns.path, columns.header])}>
          <SpaceBetween size="l">
            {unreadable && <Unreadable key="unreadable" error={unreadable} onChoose={choose} />}
            {(over || reading) && <FileDrop key="drop" words={words} over={over} reading={reading} error={null} onChoose={choose} />}
            <MatchColumns key="match" file={columns} onMatched={() => file.readMatched(columns.path)} onCancel={file.leaveColumns} />
          </SpaceBetween>
        </FocusOnShow>
      )}
    </KeepFocus>
  );
}
