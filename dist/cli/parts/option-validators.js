// build/src/lint/option-validators.js
const check0 = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate10.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "max")) {
					validate10.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.max !== void 0) {
					let data1 = data0.max;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
						validate10.errors = [{
							instancePath: instancePath + "/0/max",
							schemaPath: "#/items/0/properties/max/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number") {
						if (data1 < 1 || isNaN(data1)) {
							validate10.errors = [{
								instancePath: instancePath + "/0/max",
								schemaPath: "#/items/0/properties/max/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
				}
			} else {
				validate10.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate10.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate10.errors = vErrors;
	return true;
}
const check1 = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "name" || key0 === "nameWord" || key0 === "shortDescription")) {
					validate11.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.name !== void 0) {
					let data1 = data0.name;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
						validate11.errors = [{
							instancePath: instancePath + "/0/name",
							schemaPath: "#/items/0/properties/name/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number") {
						if (data1 < 1 || isNaN(data1)) {
							validate11.errors = [{
								instancePath: instancePath + "/0/name",
								schemaPath: "#/items/0/properties/name/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid1 = true;
				} else var valid1 = true;
				if (valid1) {
					if (data0.nameWord !== void 0) {
						let data2 = data0.nameWord;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
							validate11.errors = [{
								instancePath: instancePath + "/0/nameWord",
								schemaPath: "#/items/0/properties/nameWord/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number") {
							if (data2 < 1 || isNaN(data2)) {
								validate11.errors = [{
									instancePath: instancePath + "/0/nameWord",
									schemaPath: "#/items/0/properties/nameWord/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid1 = true;
					} else var valid1 = true;
					if (valid1) {
						if (data0.shortDescription !== void 0) {
							let data3 = data0.shortDescription;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
								validate11.errors = [{
									instancePath: instancePath + "/0/shortDescription",
									schemaPath: "#/items/0/properties/shortDescription/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number") {
								if (data3 < 1 || isNaN(data3)) {
									validate11.errors = [{
										instancePath: instancePath + "/0/shortDescription",
										schemaPath: "#/items/0/properties/shortDescription/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								}
							}
							var valid1 = true;
						} else var valid1 = true;
					}
				}
			} else {
				validate11.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate11.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate11.errors = vErrors;
	return true;
}
const check2 = validate12;
const schema13 = {
	type: "array",
	items: [{
		type: "object",
		properties: { platform: {
			enum: ["kommo", "amocrm"],
			description: "The platform that the widget is uploaded to."
		} },
		additionalProperties: false
	}],
	maxItems: 1
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate12.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform")) {
					validate12.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate12.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema13.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
				}
			} else {
				validate12.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate12.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate12.errors = vErrors;
	return true;
}
const check3 = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate13.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "allow")) {
					validate13.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.allow !== void 0) {
					let data1 = data0.allow;
					if (Array.isArray(data1)) {
						if (data1.length > 100) {
							validate13.errors = [{
								instancePath: instancePath + "/0/allow",
								schemaPath: "#/items/0/properties/allow/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							}];
							return false;
						} else {
							var valid2 = true;
							const len1 = data1.length;
							for (let i0 = 0; i0 < len1; i0++) {
								let data2 = data1[i0];
								if (typeof data2 === "string") {
									if (data2.length > 200) {
										validate13.errors = [{
											instancePath: instancePath + "/0/allow/" + i0,
											schemaPath: "#/items/0/properties/allow/items/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters"
										}];
										return false;
									} else if (data2.length < 1) {
										validate13.errors = [{
											instancePath: instancePath + "/0/allow/" + i0,
											schemaPath: "#/items/0/properties/allow/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate13.errors = [{
										instancePath: instancePath + "/0/allow/" + i0,
										schemaPath: "#/items/0/properties/allow/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
								if (!valid2) break;
							}
							if (valid2) {
								let i1 = data1.length;
								let j0;
								if (i1 > 1) {
									const indices0 = {};
									for (; i1--;) {
										let item0 = data1[i1];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											validate13.errors = [{
												instancePath: instancePath + "/0/allow",
												schemaPath: "#/items/0/properties/allow/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i1,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
											}];
											return false;
										}
										indices0[item0] = i1;
									}
								}
							}
						}
					} else {
						validate13.errors = [{
							instancePath: instancePath + "/0/allow",
							schemaPath: "#/items/0/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
				}
			} else {
				validate13.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate13.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate13.errors = vErrors;
	return true;
}
const check4 = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate14.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "ignore")) {
					validate14.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.ignore !== void 0) {
					let data1 = data0.ignore;
					if (Array.isArray(data1)) {
						if (data1.length > 100) {
							validate14.errors = [{
								instancePath: instancePath + "/0/ignore",
								schemaPath: "#/items/0/properties/ignore/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							}];
							return false;
						} else {
							var valid2 = true;
							const len1 = data1.length;
							for (let i0 = 0; i0 < len1; i0++) {
								let data2 = data1[i0];
								if (typeof data2 === "string") {
									if (data2.length > 200) {
										validate14.errors = [{
											instancePath: instancePath + "/0/ignore/" + i0,
											schemaPath: "#/items/0/properties/ignore/items/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters"
										}];
										return false;
									} else if (data2.length < 1) {
										validate14.errors = [{
											instancePath: instancePath + "/0/ignore/" + i0,
											schemaPath: "#/items/0/properties/ignore/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate14.errors = [{
										instancePath: instancePath + "/0/ignore/" + i0,
										schemaPath: "#/items/0/properties/ignore/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
								if (!valid2) break;
							}
							if (valid2) {
								let i1 = data1.length;
								let j0;
								if (i1 > 1) {
									const indices0 = {};
									for (; i1--;) {
										let item0 = data1[i1];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											validate14.errors = [{
												instancePath: instancePath + "/0/ignore",
												schemaPath: "#/items/0/properties/ignore/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i1,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
											}];
											return false;
										}
										indices0[item0] = i1;
									}
								}
							}
						}
					} else {
						validate14.errors = [{
							instancePath: instancePath + "/0/ignore",
							schemaPath: "#/items/0/properties/ignore/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
				}
			} else {
				validate14.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate14.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate14.errors = vErrors;
	return true;
}
const check5 = validate15;
const schema16 = {
	type: "array",
	items: [{
		type: "object",
		properties: { platform: {
			enum: ["kommo", "amocrm"],
			description: "The platform that the widget is uploaded to."
		} },
		additionalProperties: false
	}],
	maxItems: 1
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate15.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform")) {
					validate15.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate15.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema16.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
				}
			} else {
				validate15.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate15.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate15.errors = vErrors;
	return true;
}
const check6 = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate16.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "ignore")) {
					validate16.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.ignore !== void 0) {
					let data1 = data0.ignore;
					if (Array.isArray(data1)) {
						if (data1.length > 100) {
							validate16.errors = [{
								instancePath: instancePath + "/0/ignore",
								schemaPath: "#/items/0/properties/ignore/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							}];
							return false;
						} else {
							var valid2 = true;
							const len1 = data1.length;
							for (let i0 = 0; i0 < len1; i0++) {
								let data2 = data1[i0];
								if (typeof data2 === "string") {
									if (data2.length > 200) {
										validate16.errors = [{
											instancePath: instancePath + "/0/ignore/" + i0,
											schemaPath: "#/items/0/properties/ignore/items/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters"
										}];
										return false;
									} else if (data2.length < 1) {
										validate16.errors = [{
											instancePath: instancePath + "/0/ignore/" + i0,
											schemaPath: "#/items/0/properties/ignore/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate16.errors = [{
										instancePath: instancePath + "/0/ignore/" + i0,
										schemaPath: "#/items/0/properties/ignore/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
								if (!valid2) break;
							}
							if (valid2) {
								let i1 = data1.length;
								let j0;
								if (i1 > 1) {
									const indices0 = {};
									for (; i1--;) {
										let item0 = data1[i1];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											validate16.errors = [{
												instancePath: instancePath + "/0/ignore",
												schemaPath: "#/items/0/properties/ignore/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i1,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
											}];
											return false;
										}
										indices0[item0] = i1;
									}
								}
							}
						}
					} else {
						validate16.errors = [{
							instancePath: instancePath + "/0/ignore",
							schemaPath: "#/items/0/properties/ignore/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
				}
			} else {
				validate16.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate16.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate16.errors = vErrors;
	return true;
}
const check7 = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate17.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "allow")) {
					validate17.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.allow !== void 0) {
					let data1 = data0.allow;
					if (Array.isArray(data1)) {
						var valid2 = true;
						const len1 = data1.length;
						for (let i0 = 0; i0 < len1; i0++) {
							if (typeof data1[i0] !== "string") {
								validate17.errors = [{
									instancePath: instancePath + "/0/allow/" + i0,
									schemaPath: "#/items/0/properties/allow/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid2 = true;
							if (!valid2) break;
						}
						if (valid2) {
							let i1 = data1.length;
							let j0;
							if (i1 > 1) {
								const indices0 = {};
								for (; i1--;) {
									let item0 = data1[i1];
									if (typeof item0 !== "string") continue;
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										validate17.errors = [{
											instancePath: instancePath + "/0/allow",
											schemaPath: "#/items/0/properties/allow/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
										}];
										return false;
									}
									indices0[item0] = i1;
								}
							}
						}
					} else {
						validate17.errors = [{
							instancePath: instancePath + "/0/allow",
							schemaPath: "#/items/0/properties/allow/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
				}
			} else {
				validate17.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate17.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate17.errors = vErrors;
	return true;
}
const check8 = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate18.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "ignore")) {
					validate18.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.ignore !== void 0) {
					let data1 = data0.ignore;
					if (Array.isArray(data1)) {
						if (data1.length > 100) {
							validate18.errors = [{
								instancePath: instancePath + "/0/ignore",
								schemaPath: "#/items/0/properties/ignore/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							}];
							return false;
						} else {
							var valid2 = true;
							const len1 = data1.length;
							for (let i0 = 0; i0 < len1; i0++) {
								let data2 = data1[i0];
								if (typeof data2 === "string") {
									if (data2.length > 200) {
										validate18.errors = [{
											instancePath: instancePath + "/0/ignore/" + i0,
											schemaPath: "#/items/0/properties/ignore/items/maxLength",
											keyword: "maxLength",
											params: { limit: 200 },
											message: "must NOT have more than 200 characters"
										}];
										return false;
									} else if (data2.length < 1) {
										validate18.errors = [{
											instancePath: instancePath + "/0/ignore/" + i0,
											schemaPath: "#/items/0/properties/ignore/items/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate18.errors = [{
										instancePath: instancePath + "/0/ignore/" + i0,
										schemaPath: "#/items/0/properties/ignore/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
								if (!valid2) break;
							}
							if (valid2) {
								let i1 = data1.length;
								let j0;
								if (i1 > 1) {
									const indices0 = {};
									for (; i1--;) {
										let item0 = data1[i1];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											validate18.errors = [{
												instancePath: instancePath + "/0/ignore",
												schemaPath: "#/items/0/properties/ignore/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i1,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
											}];
											return false;
										}
										indices0[item0] = i1;
									}
								}
							}
						}
					} else {
						validate18.errors = [{
							instancePath: instancePath + "/0/ignore",
							schemaPath: "#/items/0/properties/ignore/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
				}
			} else {
				validate18.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate18.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate18.errors = vErrors;
	return true;
}
const check9 = validate19;
const schema20 = {
	type: "array",
	items: [{
		type: "object",
		properties: {
			platform: {
				enum: ["kommo", "amocrm"],
				description: "The platform that the widget is uploaded to."
			},
			allow: {
				type: "array",
				items: { type: "string" },
				uniqueItems: true,
				description: "Further codes to accept, such as a language that the platform has just added."
			}
		},
		additionalProperties: false
	}],
	maxItems: 1
};
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate19.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform" || key0 === "allow")) {
					validate19.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate19.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema20.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid1 = true;
				} else var valid1 = true;
				if (valid1) {
					if (data0.allow !== void 0) {
						let data2 = data0.allow;
						if (Array.isArray(data2)) {
							var valid2 = true;
							const len1 = data2.length;
							for (let i0 = 0; i0 < len1; i0++) {
								if (typeof data2[i0] !== "string") {
									validate19.errors = [{
										instancePath: instancePath + "/0/allow/" + i0,
										schemaPath: "#/items/0/properties/allow/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
								if (!valid2) break;
							}
							if (valid2) {
								let i1 = data2.length;
								let j0;
								if (i1 > 1) {
									const indices0 = {};
									for (; i1--;) {
										let item0 = data2[i1];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											validate19.errors = [{
												instancePath: instancePath + "/0/allow",
												schemaPath: "#/items/0/properties/allow/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i1,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
											}];
											return false;
										}
										indices0[item0] = i1;
									}
								}
							}
						} else {
							validate19.errors = [{
								instancePath: instancePath + "/0/allow",
								schemaPath: "#/items/0/properties/allow/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
						var valid1 = true;
					} else var valid1 = true;
				}
			} else {
				validate19.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate19.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate19.errors = vErrors;
	return true;
}
const check10 = validate20;
const schema21 = {
	type: "array",
	items: [{
		type: "object",
		properties: {
			platform: {
				enum: ["kommo", "amocrm"],
				description: "The platform that the widget is uploaded to."
			},
			allow: {
				type: "array",
				items: { type: "string" },
				uniqueItems: true,
				description: "Further locations to accept, such as one that the platform has just added."
			}
		},
		additionalProperties: false
	}],
	maxItems: 1
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform" || key0 === "allow")) {
					validate20.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate20.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema21.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid1 = true;
				} else var valid1 = true;
				if (valid1) {
					if (data0.allow !== void 0) {
						let data2 = data0.allow;
						if (Array.isArray(data2)) {
							var valid2 = true;
							const len1 = data2.length;
							for (let i0 = 0; i0 < len1; i0++) {
								if (typeof data2[i0] !== "string") {
									validate20.errors = [{
										instancePath: instancePath + "/0/allow/" + i0,
										schemaPath: "#/items/0/properties/allow/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
								if (!valid2) break;
							}
							if (valid2) {
								let i1 = data2.length;
								let j0;
								if (i1 > 1) {
									const indices0 = {};
									for (; i1--;) {
										let item0 = data2[i1];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											validate20.errors = [{
												instancePath: instancePath + "/0/allow",
												schemaPath: "#/items/0/properties/allow/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i1,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
											}];
											return false;
										}
										indices0[item0] = i1;
									}
								}
							}
						} else {
							validate20.errors = [{
								instancePath: instancePath + "/0/allow",
								schemaPath: "#/items/0/properties/allow/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
						var valid1 = true;
					} else var valid1 = true;
				}
			} else {
				validate20.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate20.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate20.errors = vErrors;
	return true;
}
const check11 = validate21;
const schema22 = {
	type: "array",
	items: [{
		type: "object",
		properties: { platform: {
			enum: ["kommo", "amocrm"],
			description: "The platform that the widget is uploaded to."
		} },
		additionalProperties: false
	}],
	maxItems: 1
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform")) {
					validate21.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate21.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema22.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
				}
			} else {
				validate21.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate21.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
const check12 = validate22;
const schema23 = {
	type: "array",
	items: [{
		type: "object",
		properties: { platform: {
			enum: ["kommo", "amocrm"],
			description: "The platform that the widget is uploaded to."
		} },
		additionalProperties: false
	}],
	maxItems: 1
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform")) {
					validate22.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate22.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema23.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
				}
			} else {
				validate22.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
const check13 = validate23;
const schema24 = {
	type: "array",
	items: [{
		type: "object",
		properties: { platform: {
			enum: ["kommo", "amocrm"],
			description: "The platform that the widget is uploaded to."
		} },
		additionalProperties: false
	}],
	maxItems: 1
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform")) {
					validate23.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate23.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema24.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
				}
			} else {
				validate23.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
const check14 = validate24;
const schema25 = {
	type: "array",
	items: [{
		type: "object",
		properties: { platform: {
			enum: ["kommo", "amocrm"],
			description: "The platform that the widget is uploaded to."
		} },
		additionalProperties: false
	}],
	maxItems: 1
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform")) {
					validate24.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate24.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema25.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
				}
			} else {
				validate24.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate24.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
const check15 = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "svgIcons")) {
					validate25.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.svgIcons !== void 0) {
					if (typeof data0.svgIcons !== "boolean") {
						validate25.errors = [{
							instancePath: instancePath + "/0/svgIcons",
							schemaPath: "#/items/0/properties/svgIcons/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
				}
			} else {
				validate25.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate25.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
const check16 = validate26;
const schema27 = {
	type: "array",
	items: [{
		type: "object",
		properties: { platform: {
			enum: ["kommo", "amocrm"],
			description: "The platform that the widget is uploaded to."
		} },
		additionalProperties: false
	}],
	maxItems: 1
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1 },
				message: "must NOT have more than 1 items"
			}];
			return false;
		} else if (data.length > 0) {
			let data0 = data[0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key0 in data0) if (!(key0 === "platform")) {
					validate26.errors = [{
						instancePath: instancePath + "/0",
						schemaPath: "#/items/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (data0.platform !== void 0) {
					let data1 = data0.platform;
					if (!(data1 === "kommo" || data1 === "amocrm")) {
						validate26.errors = [{
							instancePath: instancePath + "/0/platform",
							schemaPath: "#/items/0/properties/platform/enum",
							keyword: "enum",
							params: { allowedValues: schema27.items[0].properties.platform.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
				}
			} else {
				validate26.errors = [{
					instancePath: instancePath + "/0",
					schemaPath: "#/items/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
}
const validators = {
	"max-ai-agent-description-length": check0,
	"max-text-length": check1,
	"no-brand-in-name": check2,
	"no-external-dependencies": check3,
	"no-extra-locale-keys": check4,
	"no-ineffective-left-menu": check5,
	"no-junk-files": check6,
	"no-local-urls": check7,
	"no-missing-locale-keys": check8,
	"no-unknown-locales": check9,
	"no-unknown-locations": check10,
	"no-unknown-short-tags": check11,
	"no-unused-blocks": check12,
	"require-location-blocks": check13,
	"valid-card-logos": check14,
	"valid-image-format": check15,
	"valid-logos": check16
};
export { validators };
