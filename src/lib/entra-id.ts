const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id of a person or tenant in one spelling: a GUID is the same in capitals, and portals, files and Teams differ in that. */
export function entraId(id: string): string {
  return isGuid(id) ? id.toLowerCase() : id;
}

export function isGuid(id: string): boolean {
  return guid.test(id);
}
