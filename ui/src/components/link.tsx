import CloudscapeLink, { type LinkProps } from "@cloudscape-design/components/link";
import type { ReactNode } from "react";
import { useHref, useNavigate } from "react-router";

/** A link to a page of this program: `<PageLink to="/fundings/FND-000001">`. */
export function PageLink({ to, children, variant, ariaLabel, fontSize }: { to: string; children: ReactNode } & Pick<LinkProps, "variant" | "ariaLabel" | "fontSize">) {
  const href = useHref(to);
  const navigate = useNavigate();
  return (
    <CloudscapeLink
      href={href}
      variant={variant}
      ariaLabel={ariaLabel}
      fontSize={fontSize}
      onFollow={(event) => {
        event.preventDefault();
        void navigate(to);
      }}
    >
      {children}
    </CloudscapeLink>
  );
}
