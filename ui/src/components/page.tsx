import ContentLayout from "@cloudscape-design/components/content-layout";
import Header from "@cloudscape-design/components/header";
import { createContext, useContext, useEffect, type ReactNode } from "react";

import { t } from "../i18n";
import { useUsableMark } from "./usable-mark";

/** A step of the way to a page; the page itself is added by the frame. */
export interface Crumb {
  text: string;
  href: string;
}

/** What a page tells the frame about itself. */
export interface PageInfo {
  title: string;
  breadcrumbs: readonly Crumb[];
  help: ReactNode;
  /** The entry of the navigation that it belongs to; its own address if absent. */
  section?: string;
}

/** Gives the frame what it shows around a page. */
export const PageContext = createContext<(info: PageInfo) => void>(() => undefined);

/** Opens the help panel. */
export const HelpContext = createContext<() => void>(() => undefined);

/**
 * A page: its header with actions, and its content. `breadcrumbs` lead to it (without itself), `help` is a `HelpPanel`,
 * `section` the address of the navigation's entry that stays marked.
 */
export function Page({
  title,
  heading,
  breadcrumbs = [],
  help = null,
  section,
  description,
  info,
  actions,
  children,
}: {
  title: string;
  /** Shown instead of the title, where it needs more than text. */
  heading?: ReactNode;
  breadcrumbs?: readonly Crumb[];
  help?: ReactNode;
  section?: string;
  description?: ReactNode;
  info?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  usePageInfo({ title, breadcrumbs, help, section });
  useUsableMark();
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={description} info={info} actions={actions}>
          {heading ?? title}
        </Header>
      }
    >
      {children}
    </ContentLayout>
  );
}

/** Tells the frame about a page that has no `Page` around it. */
export function usePageInfo(info: PageInfo): void {
  const tell = useContext(PageContext);
  const key = JSON.stringify([info.title, info.breadcrumbs, info.section]);
  useEffect(() => {
    tell(info);
    document.title = `${info.title} – ${t.common.product}`;
    // `info` is rebuilt at each render; what it says is in `key`. A page's help does not change while it is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tell, key]);
}
