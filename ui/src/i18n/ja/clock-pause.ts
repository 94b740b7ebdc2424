import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "自動支払いは一時停止しています",
  action: "コンピューターの時計は正しい",
  confirmTitle: "コンピューターの時計は正しいですか?",
  confirmText: (today: string) =>
    `時計によると、今日は ${today} です。正しければ、誤った時計で処理された後の日付は無視され、今日が支払期日のものは今すぐ支払われます。それらの日に支払われたものは、支払い済みのままです。`,
  wrongText: "時計が誤っている場合は、キャンセルして時計を合わせてください。自動支払いは自動的に再開します。",
  confirm: "時計は正しい",
  done: "自動支払いを再開しました",
};
