import { expect, test } from "vitest";

import { passphraseProblems, strengthOf } from "./passphrase";

test.each([
  ["", null],
  ["short", "error"],
  ["aaaaaaaaaaaaaaaaaaaaaaaaaa", "error"],
  ["abcdefghijkl", "warning"],
  ["five words drawn at random", "success"],
  // Eleven characters, though more than eleven units: people count characters.
  ["🔑🔒🗝️abcdefg", "error"],
])("%j looks %s", (passphrase, type) => {
  expect(strengthOf(passphrase)?.type ?? null).toBe(type);
});

test("both must be the same, and only then nothing is wrong", () => {
  expect(passphraseProblems({ passphrase: "abcdefghijkl", again: "abcdefghijkm" })).toHaveProperty("again");
  expect(passphraseProblems({ passphrase: "abcdefghijkl", again: "abcdefghijkl" })).toEqual({});
  expect(passphraseProblems({ passphrase: "aaaabbbbccccdddd", again: "aaaabbbbccccdddd" })).toHaveProperty("passphrase");
});
