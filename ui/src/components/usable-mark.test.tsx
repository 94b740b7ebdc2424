import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { render, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { USABLE, useUsableMark } from "./usable-mark";

const marks = () => performance.getEntriesByName(USABLE).length;

it("marks once that all is read and painted, and not before", async () => {
  let answer: (text: string) => void = () => undefined;
  const asked = new Promise<string>((resolve) => (answer = resolve));
  const client = new QueryClient();
  function Reading() {
    useUsableMark();
    return useQuery({ queryKey: ["text"], queryFn: () => asked }).data ?? "";
  }
  render(<Reading />, { wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider> });
  await new Promise((later) => setTimeout(later, 200));
  expect(marks()).toBe(0);
  answer("there");
  await waitFor(() => expect(marks()).toBe(1));
  await client.invalidateQueries();
  await new Promise((later) => setTimeout(later, 200));
  expect(marks()).toBe(1);
});
