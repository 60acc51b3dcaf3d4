/** Where Redoc shows an operation on its vendor's page: `#/journey-applications/getjourneyapplication`. */
export function routeOf(tag: string, operationId: string): string {
  return `#/${tag.toLowerCase().replaceAll(/\s+/g, "-")}/${operationId.toLowerCase()}`;
}
