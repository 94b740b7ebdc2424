import { describe, expect, it } from "vitest";

import type { BalancePoint } from "../../backend/bindings";
import { balanceBuckets, byMonth } from "./balance-buckets";

const point = (date: string, balance: string, funded = "0.00", deducted = "0.00"): BalancePoint => ({ date, balance, funded, deducted });

describe("balanceBuckets", () => {
  it("shows each day of a short history", () => {
    const history = [point("2026-03-01", "100.00", "100.00"), point("2026-03-20", "60.00", "0.00", "40.00")];
    expect(byMonth(history, "2026-03-21")).toBe(false);
    expect(balanceBuckets(history, "2026-03-21").map((bucket) => bucket.start)).toEqual(["2026-03-01", "2026-03-20"]);
  });

  it("adds up the months of a long one exactly, and keeps the balance of a month without a change", () => {
    const history = [point("2025-12-30", "0.10", "0.10"), point("2025-12-31", "0.30", "0.20"), point("2026-03-01", "0.25", "0.00", "0.05")];
    expect(balanceBuckets(history, "2026-03-12")).toEqual([
      { start: "2025-12-01", balance: "0.30", funded: "0.30", deducted: "0.00" },
      { start: "2026-01-01", balance: "0.30", funded: "0.00", deducted: "0.00" },
      { start: "2026-02-01", balance: "0.30", funded: "0.00", deducted: "0.00" },
      { start: "2026-03-01", balance: "0.25", funded: "0.00", deducted: "0.05" },
    ]);
  });

  it("has nothing to show of an empty one", () => {
    expect(balanceBuckets([], "2026-03-12")).toEqual([]);
  });
});
