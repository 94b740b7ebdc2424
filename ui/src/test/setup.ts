import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// The first test of a file waits for the page's modules to load.
configure({ asyncUtilTimeout: 25_000 });

// jsdom has none of these; Cloudscape, the appearance and documents ask for them.
vi.stubGlobal("matchMedia", (media: string) => ({ matches: false, media, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined }));
vi.stubGlobal(
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
// Everything is in sight.
vi.stubGlobal(
  "IntersectionObserver",
  class {
    constructor(private readonly seen: (entries: { isIntersecting: boolean }[]) => void) {}
    observe() {
      this.seen([{ isIntersecting: true }]);
    }
    disconnect() {}
  },
);
Element.prototype.scrollTo = () => undefined;
vi.stubGlobal("CSS", { supports: () => false, escape: (text: string) => text });
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
