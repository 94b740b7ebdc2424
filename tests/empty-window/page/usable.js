// The same mark as the program's pages make: a frame has been painted.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
