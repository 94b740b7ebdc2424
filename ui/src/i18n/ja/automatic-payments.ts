import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "ウィンドウを開いている間",
    text: "このウィンドウは 1 分ごとに、UTC の日付で支払期日を迎えたものを確認し、Advance Pay 残高から、次にデフォルトの支払い方法で支払います。ほかのウィンドウやタイマーが動いていても、1 件の請求書が各支払い元から自動で支払われるのは 1 日 1 回までです。",
    missed: "コンピューターの電源が切れていた日の分は、次にウィンドウまたはタイマーが動いたときに、日付順に処理されます。",
    simulated: "この元帳の日付はシミュレーションです。日付を進めると、支払期日を迎えたものが支払われます。",
  },
  closed: {
    title: "ウィンドウを閉じている間",
    description: "システムのタイマーが 1 日 1 回、UTC の午前 0 時過ぎに、お客様のユーザーとしてのみ、管理者権限なしで動作します。",
    system: "お使いのシステム",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "タイマーをインストール",
    installText: { linux: "端末で次を実行してください:", macos: "ターミナルで次を実行してください:", windows: "PowerShell で次を実行してください:" },
    status: "インストール状況と次回の実行時刻を確認",
    remove: "削除",
    notes: {
      linux: "systemd のユーザーマネージャーのタイマーです。サインインしている間に動作します。loginctl enable-linger を実行すると、サインインしていない間も動作します。",
      macos: "launchd のエージェントです。サインインしている間に動作し、スリープ中に実行できなかった分は後で実行されます。",
      windows: "タスクスケジューラのタスクです。サインインしている間に動作し、実行できなかった分は後で実行されます。",
    },
    needs: "コマンドは、このプログラムのコマンドライン advance-pay のものです。タイマーは 1 つだけで、別の元帳用にインストールすると置き換わります。",
    sample: "サンプルデータにタイマーは不要です。ご自身の元帳を開くと、ここにコマンドが表示されます。",
    copy: { install: "タイマーをインストールするコマンド", status: "タイマーを表示するコマンド", remove: "タイマーを削除するコマンド" },
  },
};
