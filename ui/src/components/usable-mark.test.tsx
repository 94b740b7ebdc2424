import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { render, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { later } from "../test/later";
import { USABLE, useUsableMark } from "./usable-mark";

const marks = () => performance.getEntriesByName(USABLE).length;

it("marks once that all is read and painted, and not before", async () => {
  const text = later<string>();
  const client = new QueryClient();
  function Reading() {
    useUsableMark();
    return useQuery({ queryKey: ["text"], queryFn: text.answer }).data ?? "";
  }
  render(<Reading />, { wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider> });
  await new Promise((passed) => setTimeout(passed, 200));
  expect(marks()).toBe(0);
  text.resolve("there");
  await waitFor(() => expect(marks()).toBe(1));
  await client.invalidateQueries();
  await new Promise((passed) => setTimeout(passed, 200));
  expect(marks()).toBe(1);
});
