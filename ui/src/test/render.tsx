/** Renders the program at an address over a fake backend: `const { fake, user } = await open("/settings")`. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { App } from "../app/app";
import { createTestRouter } from "../app/routes";
import { createFake, type Fake, type FakeOptions } from "../backend/fake";
import { setHost } from "../backend/host";
import { createQueryClient } from "../backend/query";

/** What a test works with. */
export interface Opened {
  fake: Fake;
  user: ReturnType<typeof userEvent.setup>;
  container: HTMLElement;
  /** The address that is shown now. */
  address: () => string;
  /** Back (-1) and forward (1), as the window's buttons lead. */
  go: (steps: number) => Promise<void>;
}

/** Opens the program at an address. */
export function open(address: string, options: FakeOptions = {}): Opened {
  const fake = createFake({ start: "sample", ...options });
  setHost(fake);
  const router = createTestRouter(address);
  const { container } = render(<App router={router} client={createQueryClient()} />);
  return { fake, user: userEvent.setup({ delay: null }), container, address: () => router.state.location.pathname + router.state.location.search, go: (steps) => router.navigate(steps) };
}

/** Waits for a page's heading. */
export function heading(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, name });
}

/** A refusal as the backend gives it. */
export function refusal(code: string, message: string, problems: { field: string; message: string }[] = []): never {
  throw { code, message, field: problems[0]?.field ?? null, problems };
}
