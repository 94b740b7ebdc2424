import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";

import { commands } from "../../../backend/bindings";
import { useRead } from "../../../backend/query";
import { CopyText } from "../../../components/copy-text";
import { QueryState } from "../../../components/query-state";
import { t } from "../../../i18n";
import { grouped } from "./hash";
import styles from "./verify.module.css";

const says = t.verification.head;

/** The head of the hash chain, to be noted elsewhere. */
export function HeadFields() {
  const head = useRead(["chain-head"], commands.chainHead);
  return (
    <Container
      header={
        <Header variant="h2" description={says.description}>
          {says.title}
        </Header>
      }
    >
      <QueryState query={head}>
        {({ hash, links }) => (
          <KeyValuePairs
            columns={1}
            items={[
              {
                label: says.hash,
                value: (
                  <span className={styles.hash}>
                    <CopyText text={hash} display={grouped(hash)} what={says.copyName} />
                  </span>
                ),
              },
              { label: says.links, value: links },
            ]}
          />
        )}
      </QueryState>
    </Container>
  );
}
