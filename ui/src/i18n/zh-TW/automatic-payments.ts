import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "視窗開啟時",
    text: "此視窗每分鐘會依 UTC 日期檢查到期款項，先從 Advance Pay 餘額付款，再由預設付款方式付款。即使其他視窗或計時器同時執行，每張發票每天從各個來源最多也只會自動付款一次。",
    missed: "電腦關機期間的日期，會在視窗或計時器下次執行時依序補上。",
    simulated: "此帳簿的日期為模擬日期：您將日期往前推進時，到期款項便會付款。",
  },
  timer: {
    title: "視窗關閉時",
    description: "系統計時器每天在 UTC 午夜過後不久執行一次，僅以您的使用者身分執行，不需要系統管理員權限。",
    loading: "正在查詢計時器",
    install: "安裝計時器",
    again: "重新安裝",
    remove: "移除計時器",
    removeTitle: "要移除計時器嗎？",
    removeText: "此視窗關閉期間，將不再自動支付任何款項。這段期間到期的款項，會在視窗再次開啟時逐日付款。",
    failed: "計時器未變更",
    state: "計時器",
    states: {
      none: "未安裝",
      active: "已安裝且執行中",
      inactive: "已安裝，但未執行。請重新安裝。",
      unknown: "已安裝；此處無法查詢排程器",
    },
    nextRun: "下次執行",
    ledger: "計時器結算的帳簿",
    otherLedger: "計時器結算的是另一本帳簿，而不是此處開啟的帳簿。計時器只有一個：重新安裝後，便會改為結算這本帳簿。",
    notes: {
      SYSTEMD: "這是 systemd 使用者管理員的計時器。它在您登入期間執行；執行 loginctl enable-linger 命令後，未登入時也會執行。",
      LAUNCHD: "這是 launchd 的代理程式。它在您登入期間執行，並會補上電腦睡眠期間錯過的執行。",
      TASK_SCHEDULER: "這是工作排程器中的工作。它在您登入期間執行，並會補上錯過的執行。",
    },
    leftTitle: "還有一個步驟需要您完成",
    leftText: "檔案已就位，但排程器未接受。請自行執行下列命令：",
    command: "命令",
  },
  closed: {
    title: "改用命令列",
    description: "用於其他電腦，或查看按鈕實際執行的動作。",
    system: "您的系統",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "安裝計時器",
    installText: { linux: "在終端機中執行：", macos: "在「終端機」中執行：", windows: "在 PowerShell 中執行：" },
    status: "查看是否已安裝以及下次執行時間",
    remove: "將其移除",
    notes: {
      linux: "這是 systemd 使用者管理員的計時器。它在您登入期間執行；執行 loginctl enable-linger 命令後，未登入時也會執行。",
      macos: "這是 launchd 的代理程式。它在您登入期間執行，並會補上電腦睡眠期間錯過的執行。",
      windows: "這是工作排程器中的工作。它在您登入期間執行，並會補上錯過的執行。",
    },
    needs: "這些命令屬於本程式的命令列工具 advance-pay。計時器只有一個；為其他帳簿重新安裝會將其取代。",
    sample: "範例資料不需要計時器。開啟您自己的帳簿後，相關命令會顯示在這裡。",
    copy: { install: "安裝計時器的命令", status: "顯示計時器的命令", remove: "移除計時器的命令" },
  },
};
