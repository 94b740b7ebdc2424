import TopNavigation, { type TopNavigationProps } from "@cloudscape-design/components/top-navigation";
import { useNavigate } from "react-router";

import type { LedgerInfo } from "../backend/bindings";
import { formatDate, t } from "../i18n";
import type { FrameActions } from "./places";
import { FIND_KEY, keyName } from "./shortcuts/registry";
import styles from "./top-bar.module.css";
import { useNarrow } from "./use-narrow";

/** The bar on top: product, whose ledger it is, what is not real about it, the palette, notifications, settings. Without a ledger only the product. */
export function TopBar({ ledger, actions, unread = 0 }: { ledger?: LedgerInfo; actions?: FrameActions; unread?: number }) {
  const navigate = useNavigate();
  const narrow = useNarrow();
  return (
    <div id="top-bar" className={styles.bar}>
      <TopNavigation
        identity={{
          href: "#/payments",
          title: t.common.product,
          onFollow: (event) => {
            event.preventDefault();
            void navigate("/payments");
          },
        }}
        utilities={ledger && actions ? utilitiesOf(ledger, actions, unread, narrow) : []}
      />
    </div>
  );
}

/** The simulated date is said in full wherever the navigation has its place beside the page; whose ledger it is, where there is room. */
function utilitiesOf(ledger: LedgerInfo, actions: FrameActions, unread: number, narrow: boolean): TopNavigationProps.Utility[] {
  const utilities: TopNavigationProps.Utility[] = [
    {
      type: "button",
      iconName: "search",
      text: t.palette.button(keyName(FIND_KEY)),
      title: t.palette.buttonTitle(keyName(FIND_KEY)),
      disableUtilityCollapse: true,
      onClick: actions.find,
    },
  ];
  if (ledger.simulated) {
    utilities.push({
      type: "button",
      iconName: "calendar",
      text: `${t.frame.simulatedDate(formatDate(ledger.today))} · ${t.frame.moveForward}`,
      title: `${t.frame.simulatedDate(formatDate(ledger.today))} · ${t.frame.moveForward}`,
      disableUtilityCollapse: true,
      disableTextCollapse: !narrow,
      onClick: actions.moveDate,
    });
  }
  utilities.push(
    {
      type: "button",
      iconName: "notification",
      text: unread === 0 ? undefined : String(unread),
      title: t.notices.button(unread),
      ariaLabel: t.notices.button(unread),
      badge: unread > 0,
      disableUtilityCollapse: true,
      disableTextCollapse: true,
      onClick: () => actions.go("/notifications"),
    },
    {
      type: "button",
      iconName: "user-profile",
      text: ledger.sample ? t.frame.sampleAccount(ledger.accountName, ledger.accountId) : t.frame.account(ledger.accountName, ledger.accountId),
      title: t.frame.accountId(ledger.accountId),
      onClick: () => actions.go("/settings"),
    },
    {
      type: "menu-dropdown",
      iconName: "settings",
      title: t.frame.settings,
      ariaLabel: t.frame.settings,
      items: [
        { id: "settings", text: t.frame.settings },
        { id: "shortcuts", text: t.shortcuts.title },
      ],
      onItemClick: ({ detail }) => (detail.id === "shortcuts" ? actions.showShortcuts() : actions.go("/settings")),
    },
  );
  return utilities;
}
