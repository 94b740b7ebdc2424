import TopNavigation, { type TopNavigationProps } from "@cloudscape-design/components/top-navigation";
import { useState } from "react";
import { useNavigate } from "react-router";

import type { LedgerInfo } from "../backend/bindings";
import { formatDate, t } from "../i18n";
import { ClockModal } from "./clock-modal";
import styles from "./top-bar.module.css";

/** The bar on top: product, whose ledger it is, what is not real about it, settings. */
export function TopBar({ ledger }: { ledger: LedgerInfo | undefined }) {
  const navigate = useNavigate();
  const [moving, setMoving] = useState(false);

  const utilities: TopNavigationProps.Utility[] = [];
  if (ledger?.simulated) {
    const date = formatDate(ledger.today);
    utilities.push({
      type: "button",
      iconName: "calendar",
      text: `${t.frame.simulatedDate(date)} · ${t.frame.moveForward}`,
      disableUtilityCollapse: true,
      disableTextCollapse: true,
      onClick: () => setMoving(true),
    });
  }
  if (ledger) {
    utilities.push({
      type: "button",
      iconName: "user-profile",
      text: ledger.sample ? t.frame.sampleAccount(ledger.accountName) : t.frame.account(ledger.accountName, ledger.accountId),
      title: t.frame.accountId(ledger.accountId),
      disableUtilityCollapse: true,
      disableTextCollapse: true,
      onClick: () => void navigate("/settings"),
    });
    utilities.push({
      type: "button",
      iconName: "settings",
      title: t.frame.settings,
      ariaLabel: t.frame.settings,
      onClick: () => void navigate("/settings"),
    });
  }

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
        utilities={utilities}
      />
      {moving && ledger && <ClockModal today={ledger.today} onClose={() => setMoving(false)} />}
    </div>
  );
}
