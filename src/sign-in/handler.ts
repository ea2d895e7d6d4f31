import type { Request, Response } from "express";
import { LINK_PATHS } from "../accounts/links.ts";
import type { SigningIn } from "../accounts/sign-in.ts";
import type { EntryPage } from "./page.ts";

/** Where everything on the way in is. */
export const PATHS = {
  ...LINK_PATHS,
  start: "/console/",
  signIn: "/console/sign-in",
  signOut: "/console/sign-out",
  enrol: "/console/second-factor",
  account: "/console/account",
} as const;

export interface Asked {
  readonly request: Request;
  readonly response: Response;
  /** Of a POST; empty otherwise. */
  readonly form: URLSearchParams;
  /** Of a link; "" elsewhere. */
  readonly token: string;
  /** The network that the request comes from. */
  readonly address: string;
  readonly agent: string;
}

export type Reply = EntryPage | { readonly to: string };

export type Handler = (signing: SigningIn, asked: Asked) => Promise<Reply>;
