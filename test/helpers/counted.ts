/** Counts how often the members of an object, and of all objects in it, are looked at. */
export class Counted {
  /** How often until now. */
  looks = 0;

  /** The same value, with each look at it counted. */
  of<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value;
    const count = <R>(answer: R): R => {
      this.looks += 1;
      return answer;
    };
    return new Proxy<T & object>(value, {
      get: (target, key, receiver) => this.of(count(Reflect.get(target, key, receiver) as unknown)),
      has: (target, key) => count(Reflect.has(target, key)),
      ownKeys: (target) => count(Reflect.ownKeys(target)),
      getOwnPropertyDescriptor: (target, key) =>
        count(Reflect.getOwnPropertyDescriptor(target, key)),
    });
  }
}
