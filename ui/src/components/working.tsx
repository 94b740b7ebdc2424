import Box from "@cloudscape-design/components/box";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

/** Says that something which takes a while, nobody knows how long, is under way, and what it is doing. */
export function Working({ label, text }: { label: string; text: string }) {
  return (
    <div role="status">
      <Box padding="l" textAlign="center">
        <StatusIndicator type="loading">{label}</StatusIndicator>
        <Box color="text-body-secondary">{text}</Box>
      </Box>
    </div>
  );
}
