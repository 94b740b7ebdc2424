import { Fragment } from "react";
import { useLocation } from "react-router";

import type { Sentence } from "../backend/bindings";
import { piecesOf, type Piece } from "../i18n/say";
import { PageLink } from "./link";
import { recordAddress } from "./record-address";

/** The pages that sentences lead to. */
const PAGES: Partial<Record<string, string>> = { balance: "/advance-pay", methods: "/payment-methods" };

/**
 * Sentences of the backend in which each record, and each thing with a page of its own, is a link where it is first named. `links` are
 * the pages of what fills other gaps. What is open already is no link.
 */
export function SaidText({ said, links = {} }: { said: readonly Sentence[]; links?: Partial<Record<string, string>> }) {
  const { pathname } = useLocation();
  const linked = new Set<string>([pathname]);
  const addressOf = ({ record, page, gap }: Piece): string | undefined =>
    record !== undefined ? recordAddress(record) : page !== undefined ? PAGES[page] : gap !== undefined ? links[gap] : undefined;
  return piecesOf(said).map((piece, place) => {
    const to = addressOf(piece);
    if (to === undefined || linked.has(to)) {
      return <Fragment key={place}>{piece.text}</Fragment>;
    }
    linked.add(to);
    return (
      <PageLink key={place} to={to}>
        {piece.text}
      </PageLink>
    );
  });
}
