import type { ReactNode } from "react";
import { DataFormats } from "@/components/data/data-formats";
import { LinkedData } from "@/components/data/linked-data";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { PrintedSource } from "./printed-source";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { frameWidth } from "./width";

/**
 * The frame of every page. `path` is the page's address without its language (`/organizations/oic?kind=FUND`), for the language
 * switch and the navigation: a page that is rendered once and cached cannot ask for its own address.
 */
export function PageFrame({
  path,
  crumbs,
  wide = false,
  children,
}: {
  path: string;
  crumbs?: Crumb[];
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <LinkedData path={path} {...(crumbs ? { crumbs } : {})} />
      <SiteHeader path={path} wide={wide} />
      <main id="main" tabIndex={-1} className={`mx-auto w-full ${frameWidth(wide)} px-4 pb-16 outline-none ${wide ? "print-wide" : ""}`}>
        {crumbs && <Breadcrumbs crumbs={crumbs} />}
        {children}
        <DataFormats path={path} />
        <PrintedSource path={path} />
      </main>
      <SiteFooter wide={wide} />
    </>
  );
}
