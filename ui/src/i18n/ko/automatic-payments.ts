import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "창이 열려 있는 동안",
    text: "이 창은 1분마다 UTC 날짜를 기준으로 결제 기한이 된 인보이스를 확인하고, Advance Pay 잔액에서 먼저 결제한 다음 기본 결제 방법으로 결제합니다. 다른 창이나 타이머가 실행 중이더라도 인보이스 한 건은 각 결제 수단에서 하루에 최대 한 번만 자동으로 결제됩니다.",
    missed: "컴퓨터가 꺼져 있던 날의 결제는 다음에 창이나 타이머가 실행될 때 날짜순으로 처리됩니다.",
    simulated: "이 원장의 날짜는 시뮬레이션입니다. 날짜를 앞으로 이동하면 결제 기한이 된 인보이스가 결제됩니다.",
  },
  timer: {
    title: "창이 닫혀 있는 동안",
    description: "시스템 타이머가 하루에 한 번, UTC 자정 직후에 현재 사용자 전용으로, 관리자 권한 없이 실행됩니다.",
    loading: "타이머를 확인하는 중",
    install: "타이머 설치",
    again: "다시 설치",
    remove: "타이머 제거",
    removeTitle: "타이머를 제거하시겠습니까?",
    removeText: "이 창이 닫혀 있는 동안에는 더 이상 자동으로 결제되지 않습니다. 그동안 결제 기한이 된 인보이스는 창을 다시 열 때 하루씩 순서대로 결제됩니다.",
    failed: "타이머가 변경되지 않았습니다",
    state: "타이머",
    states: {
      none: "설치되지 않음",
      active: "설치되어 실행 중",
      inactive: "설치되었지만 실행되고 있지 않습니다. 다시 설치하십시오.",
      unknown: "설치됨. 여기서는 스케줄러의 상태를 확인할 수 없습니다",
    },
    nextRun: "다음 실행",
    ledger: "결제 대상 원장",
    otherLedger: "타이머의 대상은 여기에 열려 있는 원장이 아니라 다른 원장입니다. 타이머는 하나뿐이므로 다시 설치하면 이 원장을 대상으로 실행됩니다.",
    notes: {
      SYSTEMD: "systemd 사용자 관리자의 타이머입니다. 로그인되어 있는 동안 실행되며, loginctl enable-linger 명령을 실행하면 로그아웃한 동안에도 실행됩니다.",
      LAUNCHD: "launchd 에이전트입니다. 로그인되어 있는 동안 실행되며, 컴퓨터가 잠자기 상태여서 놓친 실행은 나중에 보충합니다.",
      TASK_SCHEDULER: "작업 스케줄러의 작업입니다. 로그인되어 있는 동안 실행되며, 놓친 실행은 나중에 보충합니다.",
    },
    leftTitle: "한 단계가 더 남았습니다",
    leftText: "파일은 준비되었지만 스케줄러가 받아들이지 않았습니다. 다음을 직접 실행하십시오.",
    command: "명령",
  },
  closed: {
    title: "명령줄로 설치하기",
    description: "다른 컴퓨터에서 사용하거나 버튼이 하는 일을 확인할 때 사용합니다.",
    system: "시스템",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "타이머 설치",
    installText: { linux: "터미널에서 다음을 실행하십시오.", macos: "터미널에서 다음을 실행하십시오.", windows: "PowerShell에서 다음을 실행하십시오." },
    status: "설치 여부와 다음 실행 시각 확인",
    remove: "다시 제거",
    notes: {
      linux: "systemd 사용자 관리자의 타이머입니다. 로그인되어 있는 동안 실행되며, loginctl enable-linger 명령을 실행하면 로그아웃한 동안에도 실행됩니다.",
      macos: "launchd 에이전트입니다. 로그인되어 있는 동안 실행되며, 컴퓨터가 잠자기 상태여서 놓친 실행은 나중에 보충합니다.",
      windows: "작업 스케줄러의 작업입니다. 로그인되어 있는 동안 실행되며, 놓친 실행은 나중에 보충합니다.",
    },
    needs: "이 명령은 이 프로그램의 명령줄 도구인 advance-pay의 명령입니다. 타이머는 하나뿐이며, 다른 원장에 대해 다시 설치하면 기존 타이머가 대체됩니다.",
    sample: "샘플 데이터에는 타이머가 필요하지 않습니다. 자신의 원장을 열면 해당 명령이 여기에 표시됩니다.",
    copy: { install: "타이머 설치 명령", status: "타이머 확인 명령", remove: "타이머 제거 명령" },
  },
};
