import { useEffect, useEffectEvent, useState } from "react";

import { listen } from "../../backend/host";

/** Whether a file is held over the window; `onDrop` gets the path of one that was let go. The backend sees the files, not the page. */
export function useFileDrop(onDrop: (path: string) => void): boolean {
  const [over, setOver] = useState(false);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const stopHover = listen("invoice-file-hover", (payload) => setOver(payload === true));
    const stopDrop = listen("invoice-file-dropped", (payload) => {
      setOver(false);
      if (typeof payload === "string") {
        dropped(payload);
      }
    });
    return () => {
      stopHover();
      stopDrop();
    };
  }, []);
  return over;
}
