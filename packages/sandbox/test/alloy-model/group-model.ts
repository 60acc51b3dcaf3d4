import type { Refused } from "./answers.ts";
import type { Given, ModelEntity } from "./entity-records.ts";
import type { ModelGroup, ModelMember } from "./event-records.ts";
import type { Model } from "./model.ts";

/** Makes a group without members. Its token is told later. */
export function newGroup(model: Model, ids: readonly string[]): ModelGroup {
  const group: ModelGroup = {
    token: "",
    name: null,
    type: null,
    archivedAt: null,
    createdAt: model.now,
    ids: [...ids],
    members: new Map(),
  };
  for (const id of ids) model.groupsById.set(id, group);
  return group;
}

/** Lets a group have a token that was just told. */
export function nameGroup(model: Model, group: ModelGroup, token: string): void {
  group.token = token;
  model.groups.set(token, group);
}

/** Lets an entity join a group, or changes its part: what is left out stays. */
export function changeMember(
  model: Model,
  group: ModelGroup,
  entity: ModelEntity,
  { roles, title, ownership_percentage: share }: Given,
): ModelMember {
  const fresh = { part: { roles: [], title: null, ownership_percentage: null, at: model.now }, accounts: new Map<string, string | null>() };
  const member: ModelMember = group.members.get(entity) ?? fresh;
  member.part = {
    ...member.part,
    ...(roles !== undefined && { roles: typeof roles === "string" ? [roles] : roles }),
    ...(title !== undefined && { title }),
    ...(share !== undefined && { ownership_percentage: String(share) }),
  };
  group.members.set(entity, member);
  return member;
}

/** What the body of an application says about a group. */
export interface GroupNames {
  readonly group?: ModelGroup | "unknown" | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
}

/** What stands against joining the group that a body names. */
export function groupRefused(model: Model, { group, id }: GroupNames): Refused | undefined {
  if (group === "unknown") return [400, 4002];
  const owner = id === undefined ? undefined : model.groupsById.get(id);
  return owner !== undefined && group !== undefined && owner !== group ? [409, 4091] : undefined;
}

/** The group that a body names, made where there is none; null when it names none. */
export function joinGroup(model: Model, { group: named, id, name, type }: GroupNames): ModelGroup | null {
  const known = named === "unknown" ? undefined : (named ?? (id === undefined ? undefined : model.groupsById.get(id)));
  if (known === undefined && [id, name, type].every((one) => one === undefined)) return null;
  const group = known ?? newGroup(model, []);
  if (id !== undefined && !group.ids.includes(id)) {
    group.ids.push(id);
    model.groupsById.set(id, group);
  }
  group.name = name ?? group.name;
  group.type = type ?? group.type;
  return group;
}
