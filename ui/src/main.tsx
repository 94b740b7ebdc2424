import "@cloudscape-design/global-styles/index.css";

import { startAppearance } from "./components/appearance";
import { startLanguage } from "./i18n/language";

startAppearance();
await startLanguage();
// Only now: the pages read their strings while they are evaluated.
const { show } = await import("./app/show");
show();
