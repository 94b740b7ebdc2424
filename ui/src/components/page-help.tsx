import Box from "@cloudscape-design/components/box";
import HelpPanel from "@cloudscape-design/components/help-panel";

/** What a page is for and how its parts hang together, in short paragraphs. */
export function PageHelp({ title, text }: { title: string; text: readonly string[] }) {
  return (
    <HelpPanel header={<h2>{title}</h2>}>
      {text.map((paragraph) => (
        <Box key={paragraph} variant="p">
          {paragraph}
        </Box>
      ))}
    </HelpPanel>
  );
}
