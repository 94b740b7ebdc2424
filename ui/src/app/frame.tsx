import AppLayout from "@cloudscape-design/components/app-layout";
import BreadcrumbGroup from "@cloudscape-design/components/breadcrumb-group";
import Flashbar from "@cloudscape-design/components/flashbar";
import HelpPanel from "@cloudscape-design/components/help-panel";
import SideNavigation, { type SideNavigationProps } from "@cloudscape-design/components/side-navigation";
import Spinner from "@cloudscape-design/components/spinner";
import { Suspense, useCallback, useState } from "react";
import { Outlet, useLocation, useNavigate } from "react-router";

import { useLedger } from "../backend/query";
import { useFlashItems } from "../components/flash";
import { useNotices } from "../components/notices";
import { HelpContext, PageContext } from "../components/page";
import { t } from "../i18n";
import { FrameDialogs } from "./frame-dialog";
import { SampleBanner } from "./sample-banner";
import { shortcutsOf } from "./shortcuts/registry";
import { useShortcuts } from "./shortcuts/use-shortcuts";
import { SETTINGS } from "./settings";
import { TopBar } from "./top-bar";
import { useFrameActions } from "./use-frame-actions";
import { useNavigationOpen } from "./use-navigation-open";
import { useRemembered } from "./use-remembered";
import { useReturnFocus } from "./use-return-focus";

const NAVIGATION: SideNavigationProps.Item[] = [
  { type: "link", text: t.frame.payments, href: "#/payments" },
  { type: "link", text: t.frame.advancePay, href: "#/advance-pay" },
  { type: "link", text: t.frame.paymentMethods, href: "#/payment-methods" },
  { type: "link", text: t.reconcile.title, href: "#/reconcile" },
  { type: "link", text: t.frame.documents, href: "#/documents" },
  { type: "expandable-link-group", text: t.frame.settings, href: "#/settings", items: SETTINGS.map(({ text, address }) => ({ type: "link", text, href: `#${address}` })) },
];

/** What surrounds every page: the bar on top, navigation, breadcrumbs, messages and help. */
export function Frame() {
  const ledger = useLedger();
  const { unread } = useNotices();
  const location = useLocation();
  const navigate = useNavigate();
  const flashes = useFlashItems(location.pathname);
  const frame = useFrameActions();
  const { page } = frame;
  useReturnFocus();
  const navigation = useNavigationOpen();
  const [helpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const [single, setSingle] = useRemembered("single-key-shortcuts", true);
  const shortcuts = ledger.data ? shortcutsOf(ledger.data) : [];
  useShortcuts(shortcuts, single, (shortcut) => shortcut.run(frame.actions));

  const follow = (event: CustomEvent<{ href?: string; external?: boolean }>) => {
    if (event.detail.href?.startsWith("#") && !event.detail.external) {
      event.preventDefault();
      navigation.leave();
      void navigate(event.detail.href.slice(1));
    }
  };

  return (
    <PageContext value={frame.tell}>
      <HelpContext value={openHelp}>
        <TopBar ledger={ledger.data} actions={frame.actions} unread={unread} />
        {ledger.data && <FrameDialogs frame={frame} ledger={ledger.data} shortcuts={shortcuts} single={single} onSingle={setSingle} />}
        <AppLayout
          headerSelector="#top-bar"
          navigationWidth={220}
          ariaLabels={{
            navigation: t.frame.navigation,
            navigationToggle: t.frame.openNavigation,
            navigationClose: t.frame.closeNavigation,
            tools: t.frame.help,
            toolsToggle: t.frame.openHelp,
            toolsClose: t.frame.closeHelp,
            notifications: t.frame.notifications,
          }}
          navigationOpen={navigation.open}
          onNavigationChange={({ detail }) => navigation.change(detail.open)}
          navigation={
            <SideNavigation
              items={NAVIGATION}
              activeHref={`#${page.section ?? location.pathname}`}
              onFollow={follow}
            />
          }
          breadcrumbs={
            page.breadcrumbs.length > 0 ? (
              <BreadcrumbGroup
                ariaLabel={t.frame.breadcrumbs}
                items={[
                  ...page.breadcrumbs.map(({ text, href }) => ({ text, href: `#${href}` })),
                  { text: page.title, href: `#${location.pathname}` },
                ]}
                onFollow={follow}
              />
            ) : undefined
          }
          stickyNotifications
          notifications={flashes.length > 0 ? <Flashbar items={flashes} stackItems={flashes.length > 3} /> : undefined}
          toolsHide={!page.help}
          tools={page.help ?? <HelpPanel header={<h2>{page.title}</h2>} />}
          toolsOpen={helpOpen}
          onToolsChange={({ detail }) => setHelpOpen(detail.open)}
          content={
            <>
              {ledger.data?.sample && <SampleBanner />}
              <Suspense fallback={<Spinner size="large" />}>
                <Outlet />
              </Suspense>
            </>
          }
        />
      </HelpContext>
    </PageContext>
  );
}
