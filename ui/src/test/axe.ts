import axe from "axe-core";

/** What axe finds on what is rendered, one line each. jsdom lays nothing out, so that colors and sizes are judged elsewhere. */
export async function violations(container: HTMLElement): Promise<string[]> {
  const results = await axe.run(container, {
    rules: {
      // Cloudscape's wizard has its navigation twice, for wide and narrow windows; a style sheet hides one.
      "landmark-unique": { enabled: false },
      "color-contrast": { enabled: false },
      "target-size": { enabled: false },
      region: { enabled: false },
    },
    resultTypes: ["violations"],
  });
  return results.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}
