/** Where the pages behind links are; the token follows. */
export const LINK_PATHS = { invite: "/console/invite/", emergency: "/console/emergency/" } as const;
