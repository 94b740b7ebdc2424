import ButtonDropdown from "@cloudscape-design/components/button-dropdown";

import { t } from "../../i18n";
import { actionsOf, type Source, type UnappliedActions } from ".";

/** What can be done with a row of unapplied funds. */
export function UnappliedMenu({ source, actions }: { source: Source; actions: UnappliedActions }) {
  const texts = t.unappliedCash;
  const offered = actionsOf(source);
  return (
    <ButtonDropdown
      variant="inline-icon"
      expandToViewport
      ariaLabel={texts.actionsLabel(source.name)}
      items={offered.map((action) => ({ id: action, text: texts.actions[action] }))}
      onItemClick={({ detail }) => {
        const action = offered.find((known) => known === detail.id);
        if (action !== undefined) {
          actions.start(action, source);
        }
      }}
    />
  );
}
