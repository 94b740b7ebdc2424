/** The sections of the settings, in the order in which the navigation lists them. */
import { t } from "../i18n";

const { tabs, auditLog } = t.settings;

const section = (id: keyof typeof tabs) => ({ text: tabs[id], address: `/settings?tab=${id}` });

/** Each section with its address. */
export const SETTINGS: readonly { text: string; address: string }[] = [
  section("account"),
  section("seller"),
  section("security"),
  section("backup"),
  section("automatic"),
  section("language"),
  section("appearance"),
  section("verify"),
  { text: auditLog, address: "/settings/audit-log" },
  section("about"),
];
