import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "窗口打开时",
    text: "此窗口每分钟按 UTC 日期检查到期款项，先从 Advance Pay 余额支付，再由默认付款方式支付。即使其他窗口或定时器同时运行，每张发票每天从每个来源最多自动支付一次。",
    missed: "计算机关机期间的日期，会在窗口或定时器下次运行时按顺序补上。",
    simulated: "此账簿的日期为模拟日期：您将日期推进时，到期款项随之支付。",
  },
  timer: {
    title: "窗口关闭时",
    description: "系统定时器每天在 UTC 午夜后不久运行一次，仅以您的用户身份运行，无需管理员权限。",
    loading: "正在查询定时器",
    install: "安装定时器",
    again: "重新安装",
    remove: "移除定时器",
    removeTitle: "要移除定时器吗？",
    removeText: "此窗口关闭期间，将不再自动支付任何款项。期间到期的款项会在窗口再次打开时逐日支付。",
    failed: "定时器未更改",
    state: "定时器",
    states: {
      none: "未安装",
      active: "已安装并在运行",
      inactive: "已安装，但未运行。请重新安装。",
      unknown: "已安装；此处无法查询计划程序",
    },
    nextRun: "下次运行",
    ledger: "定时器结算的账簿",
    otherLedger: "定时器结算的是另一个账簿，而不是此处打开的账簿。定时器只有一个：重新安装后将结算此账簿。",
    notes: {
      SYSTEMD: "这是 systemd 用户管理器的定时器。它在您登录期间运行；执行 loginctl enable-linger 命令后，未登录时也会运行。",
      LAUNCHD: "这是 launchd 的代理。它在您登录期间运行，并会补上计算机睡眠期间错过的运行。",
      TASK_SCHEDULER: "这是任务计划程序中的任务。它在您登录期间运行，并会补上错过的运行。",
    },
    leftTitle: "还有一步需要您完成",
    leftText: "文件已就位，但计划程序未接受。请自行运行以下命令：",
    command: "命令",
  },
  closed: {
    title: "改用命令行",
    description: "用于其他计算机，或查看按钮实际执行的操作。",
    system: "您的系统",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "安装定时器",
    installText: { linux: "在终端中运行：", macos: "在“终端”中运行：", windows: "在 PowerShell 中运行：" },
    status: "查看是否已安装以及下次运行时间",
    remove: "将其移除",
    notes: {
      linux: "这是 systemd 用户管理器的定时器。它在您登录期间运行；执行 loginctl enable-linger 命令后，未登录时也会运行。",
      macos: "这是 launchd 的代理。它在您登录期间运行，并会补上计算机睡眠期间错过的运行。",
      windows: "这是任务计划程序中的任务。它在您登录期间运行，并会补上错过的运行。",
    },
    needs: "这些命令属于本程序的命令行工具 advance-pay。定时器只有一个；为其他账簿重新安装会将其替换。",
    sample: "示例数据不需要定时器。打开您自己的账簿后，相关命令会显示在这里。",
    copy: { install: "安装定时器的命令", status: "查看定时器的命令", remove: "移除定时器的命令" },
  },
};
