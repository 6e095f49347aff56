export const id = 532;
export const ids = [532];
export const modules = {

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validators: () => (/* binding */ validators)
/* harmony export */ });

const check0 = validate10;
const schema11 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                max: { type: 'integer', minimum: 1, description: 'Maximum number of characters.' },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate10(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate10.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'max')) {
                                    validate10.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.max !== undefined) {
                                    let data1 = data0.max;
                                    const _errs4 = errors;
                                    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
                                        validate10.errors = [
                                            {
                                                instancePath: instancePath + '/0/max',
                                                schemaPath: '#/items/0/properties/max/type',
                                                keyword: 'type',
                                                params: { type: 'integer' },
                                                message: 'must be integer',
                                            },
                                        ];
                                        return false;
                                    }
                                    if (errors === _errs4) {
                                        if (typeof data1 == 'number') {
                                            if (data1 < 1 || isNaN(data1)) {
                                                validate10.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/max',
                                                        schemaPath: '#/items/0/properties/max/minimum',
                                                        keyword: 'minimum',
                                                        params: { comparison: '>=', limit: 1 },
                                                        message: 'must be >= 1',
                                                    },
                                                ];
                                                return false;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate10.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate10.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const check1 = validate11;
const schema12 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                name: {
                    type: 'integer',
                    minimum: 1,
                    description: 'Maximum number of characters in the name.',
                },
                nameWord: {
                    type: 'integer',
                    minimum: 1,
                    description: 'Maximum number of characters in a word of the name.',
                },
                shortDescription: {
                    type: 'integer',
                    minimum: 1,
                    description: 'Maximum number of characters in the short description.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate11(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate11.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'name' || key0 === 'nameWord' || key0 === 'shortDescription')) {
                                    validate11.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.name !== undefined) {
                                    let data1 = data0.name;
                                    const _errs4 = errors;
                                    if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1))) {
                                        validate11.errors = [
                                            {
                                                instancePath: instancePath + '/0/name',
                                                schemaPath: '#/items/0/properties/name/type',
                                                keyword: 'type',
                                                params: { type: 'integer' },
                                                message: 'must be integer',
                                            },
                                        ];
                                        return false;
                                    }
                                    if (errors === _errs4) {
                                        if (typeof data1 == 'number') {
                                            if (data1 < 1 || isNaN(data1)) {
                                                validate11.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/name',
                                                        schemaPath: '#/items/0/properties/name/minimum',
                                                        keyword: 'minimum',
                                                        params: { comparison: '>=', limit: 1 },
                                                        message: 'must be >= 1',
                                                    },
                                                ];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid1 = _errs4 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.nameWord !== undefined) {
                                        let data2 = data0.nameWord;
                                        const _errs6 = errors;
                                        if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2))) {
                                            validate11.errors = [
                                                {
                                                    instancePath: instancePath + '/0/nameWord',
                                                    schemaPath: '#/items/0/properties/nameWord/type',
                                                    keyword: 'type',
                                                    params: { type: 'integer' },
                                                    message: 'must be integer',
                                                },
                                            ];
                                            return false;
                                        }
                                        if (errors === _errs6) {
                                            if (typeof data2 == 'number') {
                                                if (data2 < 1 || isNaN(data2)) {
                                                    validate11.errors = [
                                                        {
                                                            instancePath: instancePath + '/0/nameWord',
                                                            schemaPath: '#/items/0/properties/nameWord/minimum',
                                                            keyword: 'minimum',
                                                            params: { comparison: '>=', limit: 1 },
                                                            message: 'must be >= 1',
                                                        },
                                                    ];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.shortDescription !== undefined) {
                                            let data3 = data0.shortDescription;
                                            const _errs8 = errors;
                                            if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3))) {
                                                validate11.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/shortDescription',
                                                        schemaPath: '#/items/0/properties/shortDescription/type',
                                                        keyword: 'type',
                                                        params: { type: 'integer' },
                                                        message: 'must be integer',
                                                    },
                                                ];
                                                return false;
                                            }
                                            if (errors === _errs8) {
                                                if (typeof data3 == 'number') {
                                                    if (data3 < 1 || isNaN(data3)) {
                                                        validate11.errors = [
                                                            {
                                                                instancePath: instancePath + '/0/shortDescription',
                                                                schemaPath: '#/items/0/properties/shortDescription/minimum',
                                                                keyword: 'minimum',
                                                                params: { comparison: '>=', limit: 1 },
                                                                message: 'must be >= 1',
                                                            },
                                                        ];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid1 = _errs8 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate11.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate11.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate11.errors = vErrors;
    return errors === 0;
}
const check2 = validate12;
const schema13 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate12(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate12.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform')) {
                                    validate12.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate12.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema13.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate12.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate12.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate12.errors = vErrors;
    return errors === 0;
}
const check3 = validate13;
const schema14 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                allow: {
                    type: 'array',
                    items: { type: 'string', minLength: 1, maxLength: 200 },
                    maxItems: 100,
                    uniqueItems: true,
                    description: 'Patterns of URLs to accept, such as `https://cdn.acme.com/**`.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate13(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate13.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'allow')) {
                                    validate13.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.allow !== undefined) {
                                    let data1 = data0.allow;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (Array.isArray(data1)) {
                                            if (data1.length > 100) {
                                                validate13.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/allow',
                                                        schemaPath: '#/items/0/properties/allow/maxItems',
                                                        keyword: 'maxItems',
                                                        params: { limit: 100 },
                                                        message: 'must NOT have more than 100 items',
                                                    },
                                                ];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data1.length;
                                                for (let i0 = 0; i0 < len1; i0++) {
                                                    let data2 = data1[i0];
                                                    const _errs6 = errors;
                                                    if (errors === _errs6) {
                                                        if (typeof data2 === 'string') {
                                                            if (data2.length > 200) {
                                                                validate13.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/allow/' + i0,
                                                                        schemaPath: '#/items/0/properties/allow/items/maxLength',
                                                                        keyword: 'maxLength',
                                                                        params: { limit: 200 },
                                                                        message: 'must NOT have more than 200 characters',
                                                                    },
                                                                ];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data2.length < 1) {
                                                                    validate13.errors = [
                                                                        {
                                                                            instancePath: instancePath + '/0/allow/' + i0,
                                                                            schemaPath: '#/items/0/properties/allow/items/minLength',
                                                                            keyword: 'minLength',
                                                                            params: { limit: 1 },
                                                                            message: 'must NOT have fewer than 1 characters',
                                                                        },
                                                                    ];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate13.errors = [
                                                                {
                                                                    instancePath: instancePath + '/0/allow/' + i0,
                                                                    schemaPath: '#/items/0/properties/allow/items/type',
                                                                    keyword: 'type',
                                                                    params: { type: 'string' },
                                                                    message: 'must be string',
                                                                },
                                                            ];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs6 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                                if (valid2) {
                                                    let i1 = data1.length;
                                                    let j0;
                                                    if (i1 > 1) {
                                                        const indices0 = {};
                                                        for (; i1--;) {
                                                            let item0 = data1[i1];
                                                            if (typeof item0 !== 'string') {
                                                                continue;
                                                            }
                                                            if (typeof indices0[item0] == 'number') {
                                                                j0 = indices0[item0];
                                                                validate13.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/allow',
                                                                        schemaPath: '#/items/0/properties/allow/uniqueItems',
                                                                        keyword: 'uniqueItems',
                                                                        params: { i: i1, j: j0 },
                                                                        message: 'must NOT have duplicate items (items ## ' +
                                                                            j0 +
                                                                            ' and ' +
                                                                            i1 +
                                                                            ' are identical)',
                                                                    },
                                                                ];
                                                                return false;
                                                                break;
                                                            }
                                                            indices0[item0] = i1;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate13.errors = [
                                                {
                                                    instancePath: instancePath + '/0/allow',
                                                    schemaPath: '#/items/0/properties/allow/type',
                                                    keyword: 'type',
                                                    params: { type: 'array' },
                                                    message: 'must be array',
                                                },
                                            ];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate13.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate13.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate13.errors = vErrors;
    return errors === 0;
}
const check4 = validate14;
const schema15 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                ignore: {
                    type: 'array',
                    items: { type: 'string', minLength: 1, maxLength: 200 },
                    maxItems: 100,
                    uniqueItems: true,
                    description: 'Patterns of dotted keys to ignore, such as `legal.*` or `**.hint`.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate14(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate14.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'ignore')) {
                                    validate14.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.ignore !== undefined) {
                                    let data1 = data0.ignore;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (Array.isArray(data1)) {
                                            if (data1.length > 100) {
                                                validate14.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/ignore',
                                                        schemaPath: '#/items/0/properties/ignore/maxItems',
                                                        keyword: 'maxItems',
                                                        params: { limit: 100 },
                                                        message: 'must NOT have more than 100 items',
                                                    },
                                                ];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data1.length;
                                                for (let i0 = 0; i0 < len1; i0++) {
                                                    let data2 = data1[i0];
                                                    const _errs6 = errors;
                                                    if (errors === _errs6) {
                                                        if (typeof data2 === 'string') {
                                                            if (data2.length > 200) {
                                                                validate14.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/ignore/' + i0,
                                                                        schemaPath: '#/items/0/properties/ignore/items/maxLength',
                                                                        keyword: 'maxLength',
                                                                        params: { limit: 200 },
                                                                        message: 'must NOT have more than 200 characters',
                                                                    },
                                                                ];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data2.length < 1) {
                                                                    validate14.errors = [
                                                                        {
                                                                            instancePath: instancePath + '/0/ignore/' + i0,
                                                                            schemaPath: '#/items/0/properties/ignore/items/minLength',
                                                                            keyword: 'minLength',
                                                                            params: { limit: 1 },
                                                                            message: 'must NOT have fewer than 1 characters',
                                                                        },
                                                                    ];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate14.errors = [
                                                                {
                                                                    instancePath: instancePath + '/0/ignore/' + i0,
                                                                    schemaPath: '#/items/0/properties/ignore/items/type',
                                                                    keyword: 'type',
                                                                    params: { type: 'string' },
                                                                    message: 'must be string',
                                                                },
                                                            ];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs6 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                                if (valid2) {
                                                    let i1 = data1.length;
                                                    let j0;
                                                    if (i1 > 1) {
                                                        const indices0 = {};
                                                        for (; i1--;) {
                                                            let item0 = data1[i1];
                                                            if (typeof item0 !== 'string') {
                                                                continue;
                                                            }
                                                            if (typeof indices0[item0] == 'number') {
                                                                j0 = indices0[item0];
                                                                validate14.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/ignore',
                                                                        schemaPath: '#/items/0/properties/ignore/uniqueItems',
                                                                        keyword: 'uniqueItems',
                                                                        params: { i: i1, j: j0 },
                                                                        message: 'must NOT have duplicate items (items ## ' +
                                                                            j0 +
                                                                            ' and ' +
                                                                            i1 +
                                                                            ' are identical)',
                                                                    },
                                                                ];
                                                                return false;
                                                                break;
                                                            }
                                                            indices0[item0] = i1;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate14.errors = [
                                                {
                                                    instancePath: instancePath + '/0/ignore',
                                                    schemaPath: '#/items/0/properties/ignore/type',
                                                    keyword: 'type',
                                                    params: { type: 'array' },
                                                    message: 'must be array',
                                                },
                                            ];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate14.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate14.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate14.errors = vErrors;
    return errors === 0;
}
const check5 = validate15;
const schema16 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate15(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate15.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform')) {
                                    validate15.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate15.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema16.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate15.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate15.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate15.errors = vErrors;
    return errors === 0;
}
const check6 = validate16;
const schema17 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                ignore: {
                    type: 'array',
                    items: { type: 'string', minLength: 1, maxLength: 200 },
                    maxItems: 100,
                    uniqueItems: true,
                    description: 'Patterns of paths to ignore, because they do not go into the archive, such as `node_modules` or `releases/**`.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate16(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate16.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'ignore')) {
                                    validate16.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.ignore !== undefined) {
                                    let data1 = data0.ignore;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (Array.isArray(data1)) {
                                            if (data1.length > 100) {
                                                validate16.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/ignore',
                                                        schemaPath: '#/items/0/properties/ignore/maxItems',
                                                        keyword: 'maxItems',
                                                        params: { limit: 100 },
                                                        message: 'must NOT have more than 100 items',
                                                    },
                                                ];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data1.length;
                                                for (let i0 = 0; i0 < len1; i0++) {
                                                    let data2 = data1[i0];
                                                    const _errs6 = errors;
                                                    if (errors === _errs6) {
                                                        if (typeof data2 === 'string') {
                                                            if (data2.length > 200) {
                                                                validate16.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/ignore/' + i0,
                                                                        schemaPath: '#/items/0/properties/ignore/items/maxLength',
                                                                        keyword: 'maxLength',
                                                                        params: { limit: 200 },
                                                                        message: 'must NOT have more than 200 characters',
                                                                    },
                                                                ];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data2.length < 1) {
                                                                    validate16.errors = [
                                                                        {
                                                                            instancePath: instancePath + '/0/ignore/' + i0,
                                                                            schemaPath: '#/items/0/properties/ignore/items/minLength',
                                                                            keyword: 'minLength',
                                                                            params: { limit: 1 },
                                                                            message: 'must NOT have fewer than 1 characters',
                                                                        },
                                                                    ];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate16.errors = [
                                                                {
                                                                    instancePath: instancePath + '/0/ignore/' + i0,
                                                                    schemaPath: '#/items/0/properties/ignore/items/type',
                                                                    keyword: 'type',
                                                                    params: { type: 'string' },
                                                                    message: 'must be string',
                                                                },
                                                            ];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs6 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                                if (valid2) {
                                                    let i1 = data1.length;
                                                    let j0;
                                                    if (i1 > 1) {
                                                        const indices0 = {};
                                                        for (; i1--;) {
                                                            let item0 = data1[i1];
                                                            if (typeof item0 !== 'string') {
                                                                continue;
                                                            }
                                                            if (typeof indices0[item0] == 'number') {
                                                                j0 = indices0[item0];
                                                                validate16.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/ignore',
                                                                        schemaPath: '#/items/0/properties/ignore/uniqueItems',
                                                                        keyword: 'uniqueItems',
                                                                        params: { i: i1, j: j0 },
                                                                        message: 'must NOT have duplicate items (items ## ' +
                                                                            j0 +
                                                                            ' and ' +
                                                                            i1 +
                                                                            ' are identical)',
                                                                    },
                                                                ];
                                                                return false;
                                                                break;
                                                            }
                                                            indices0[item0] = i1;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate16.errors = [
                                                {
                                                    instancePath: instancePath + '/0/ignore',
                                                    schemaPath: '#/items/0/properties/ignore/type',
                                                    keyword: 'type',
                                                    params: { type: 'array' },
                                                    message: 'must be array',
                                                },
                                            ];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate16.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate16.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate16.errors = vErrors;
    return errors === 0;
}
const check7 = validate17;
const schema18 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                allow: {
                    type: 'array',
                    items: { type: 'string' },
                    uniqueItems: true,
                    description: 'Hosts to accept, with their subdomains, such as a tunnel that always stays open.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate17(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate17.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'allow')) {
                                    validate17.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.allow !== undefined) {
                                    let data1 = data0.allow;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (Array.isArray(data1)) {
                                            var valid2 = true;
                                            const len1 = data1.length;
                                            for (let i0 = 0; i0 < len1; i0++) {
                                                const _errs6 = errors;
                                                if (typeof data1[i0] !== 'string') {
                                                    validate17.errors = [
                                                        {
                                                            instancePath: instancePath + '/0/allow/' + i0,
                                                            schemaPath: '#/items/0/properties/allow/items/type',
                                                            keyword: 'type',
                                                            params: { type: 'string' },
                                                            message: 'must be string',
                                                        },
                                                    ];
                                                    return false;
                                                }
                                                var valid2 = _errs6 === errors;
                                                if (!valid2) {
                                                    break;
                                                }
                                            }
                                            if (valid2) {
                                                let i1 = data1.length;
                                                let j0;
                                                if (i1 > 1) {
                                                    const indices0 = {};
                                                    for (; i1--;) {
                                                        let item0 = data1[i1];
                                                        if (typeof item0 !== 'string') {
                                                            continue;
                                                        }
                                                        if (typeof indices0[item0] == 'number') {
                                                            j0 = indices0[item0];
                                                            validate17.errors = [
                                                                {
                                                                    instancePath: instancePath + '/0/allow',
                                                                    schemaPath: '#/items/0/properties/allow/uniqueItems',
                                                                    keyword: 'uniqueItems',
                                                                    params: { i: i1, j: j0 },
                                                                    message: 'must NOT have duplicate items (items ## ' +
                                                                        j0 +
                                                                        ' and ' +
                                                                        i1 +
                                                                        ' are identical)',
                                                                },
                                                            ];
                                                            return false;
                                                            break;
                                                        }
                                                        indices0[item0] = i1;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate17.errors = [
                                                {
                                                    instancePath: instancePath + '/0/allow',
                                                    schemaPath: '#/items/0/properties/allow/type',
                                                    keyword: 'type',
                                                    params: { type: 'array' },
                                                    message: 'must be array',
                                                },
                                            ];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate17.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate17.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate17.errors = vErrors;
    return errors === 0;
}
const check8 = validate18;
const schema19 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                ignore: {
                    type: 'array',
                    items: { type: 'string', minLength: 1, maxLength: 200 },
                    maxItems: 100,
                    uniqueItems: true,
                    description: 'Patterns of dotted keys to ignore, such as `legal.*` or `**.hint`.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate18(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate18.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'ignore')) {
                                    validate18.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.ignore !== undefined) {
                                    let data1 = data0.ignore;
                                    const _errs4 = errors;
                                    if (errors === _errs4) {
                                        if (Array.isArray(data1)) {
                                            if (data1.length > 100) {
                                                validate18.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/ignore',
                                                        schemaPath: '#/items/0/properties/ignore/maxItems',
                                                        keyword: 'maxItems',
                                                        params: { limit: 100 },
                                                        message: 'must NOT have more than 100 items',
                                                    },
                                                ];
                                                return false;
                                            }
                                            else {
                                                var valid2 = true;
                                                const len1 = data1.length;
                                                for (let i0 = 0; i0 < len1; i0++) {
                                                    let data2 = data1[i0];
                                                    const _errs6 = errors;
                                                    if (errors === _errs6) {
                                                        if (typeof data2 === 'string') {
                                                            if (data2.length > 200) {
                                                                validate18.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/ignore/' + i0,
                                                                        schemaPath: '#/items/0/properties/ignore/items/maxLength',
                                                                        keyword: 'maxLength',
                                                                        params: { limit: 200 },
                                                                        message: 'must NOT have more than 200 characters',
                                                                    },
                                                                ];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data2.length < 1) {
                                                                    validate18.errors = [
                                                                        {
                                                                            instancePath: instancePath + '/0/ignore/' + i0,
                                                                            schemaPath: '#/items/0/properties/ignore/items/minLength',
                                                                            keyword: 'minLength',
                                                                            params: { limit: 1 },
                                                                            message: 'must NOT have fewer than 1 characters',
                                                                        },
                                                                    ];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate18.errors = [
                                                                {
                                                                    instancePath: instancePath + '/0/ignore/' + i0,
                                                                    schemaPath: '#/items/0/properties/ignore/items/type',
                                                                    keyword: 'type',
                                                                    params: { type: 'string' },
                                                                    message: 'must be string',
                                                                },
                                                            ];
                                                            return false;
                                                        }
                                                    }
                                                    var valid2 = _errs6 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                                if (valid2) {
                                                    let i1 = data1.length;
                                                    let j0;
                                                    if (i1 > 1) {
                                                        const indices0 = {};
                                                        for (; i1--;) {
                                                            let item0 = data1[i1];
                                                            if (typeof item0 !== 'string') {
                                                                continue;
                                                            }
                                                            if (typeof indices0[item0] == 'number') {
                                                                j0 = indices0[item0];
                                                                validate18.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/ignore',
                                                                        schemaPath: '#/items/0/properties/ignore/uniqueItems',
                                                                        keyword: 'uniqueItems',
                                                                        params: { i: i1, j: j0 },
                                                                        message: 'must NOT have duplicate items (items ## ' +
                                                                            j0 +
                                                                            ' and ' +
                                                                            i1 +
                                                                            ' are identical)',
                                                                    },
                                                                ];
                                                                return false;
                                                                break;
                                                            }
                                                            indices0[item0] = i1;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate18.errors = [
                                                {
                                                    instancePath: instancePath + '/0/ignore',
                                                    schemaPath: '#/items/0/properties/ignore/type',
                                                    keyword: 'type',
                                                    params: { type: 'array' },
                                                    message: 'must be array',
                                                },
                                            ];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate18.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate18.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate18.errors = vErrors;
    return errors === 0;
}
const check9 = validate19;
const schema20 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
                allow: {
                    type: 'array',
                    items: { type: 'string' },
                    uniqueItems: true,
                    description: 'Further codes to accept, such as a language that the platform has just added.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate19(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate19.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform' || key0 === 'allow')) {
                                    validate19.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    const _errs4 = errors;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate19.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema20.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                    var valid1 = _errs4 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.allow !== undefined) {
                                        let data2 = data0.allow;
                                        const _errs5 = errors;
                                        if (errors === _errs5) {
                                            if (Array.isArray(data2)) {
                                                var valid2 = true;
                                                const len1 = data2.length;
                                                for (let i0 = 0; i0 < len1; i0++) {
                                                    const _errs7 = errors;
                                                    if (typeof data2[i0] !== 'string') {
                                                        validate19.errors = [
                                                            {
                                                                instancePath: instancePath + '/0/allow/' + i0,
                                                                schemaPath: '#/items/0/properties/allow/items/type',
                                                                keyword: 'type',
                                                                params: { type: 'string' },
                                                                message: 'must be string',
                                                            },
                                                        ];
                                                        return false;
                                                    }
                                                    var valid2 = _errs7 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                                if (valid2) {
                                                    let i1 = data2.length;
                                                    let j0;
                                                    if (i1 > 1) {
                                                        const indices0 = {};
                                                        for (; i1--;) {
                                                            let item0 = data2[i1];
                                                            if (typeof item0 !== 'string') {
                                                                continue;
                                                            }
                                                            if (typeof indices0[item0] == 'number') {
                                                                j0 = indices0[item0];
                                                                validate19.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/allow',
                                                                        schemaPath: '#/items/0/properties/allow/uniqueItems',
                                                                        keyword: 'uniqueItems',
                                                                        params: { i: i1, j: j0 },
                                                                        message: 'must NOT have duplicate items (items ## ' +
                                                                            j0 +
                                                                            ' and ' +
                                                                            i1 +
                                                                            ' are identical)',
                                                                    },
                                                                ];
                                                                return false;
                                                                break;
                                                            }
                                                            indices0[item0] = i1;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate19.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/allow',
                                                        schemaPath: '#/items/0/properties/allow/type',
                                                        keyword: 'type',
                                                        params: { type: 'array' },
                                                        message: 'must be array',
                                                    },
                                                ];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs5 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                }
                            }
                        }
                        else {
                            validate19.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate19.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate19.errors = vErrors;
    return errors === 0;
}
const check10 = validate20;
const schema21 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
                allow: {
                    type: 'array',
                    items: { type: 'string' },
                    uniqueItems: true,
                    description: 'Further locations to accept, such as one that the platform has just added.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate20.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform' || key0 === 'allow')) {
                                    validate20.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    const _errs4 = errors;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate20.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema21.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                    var valid1 = _errs4 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.allow !== undefined) {
                                        let data2 = data0.allow;
                                        const _errs5 = errors;
                                        if (errors === _errs5) {
                                            if (Array.isArray(data2)) {
                                                var valid2 = true;
                                                const len1 = data2.length;
                                                for (let i0 = 0; i0 < len1; i0++) {
                                                    const _errs7 = errors;
                                                    if (typeof data2[i0] !== 'string') {
                                                        validate20.errors = [
                                                            {
                                                                instancePath: instancePath + '/0/allow/' + i0,
                                                                schemaPath: '#/items/0/properties/allow/items/type',
                                                                keyword: 'type',
                                                                params: { type: 'string' },
                                                                message: 'must be string',
                                                            },
                                                        ];
                                                        return false;
                                                    }
                                                    var valid2 = _errs7 === errors;
                                                    if (!valid2) {
                                                        break;
                                                    }
                                                }
                                                if (valid2) {
                                                    let i1 = data2.length;
                                                    let j0;
                                                    if (i1 > 1) {
                                                        const indices0 = {};
                                                        for (; i1--;) {
                                                            let item0 = data2[i1];
                                                            if (typeof item0 !== 'string') {
                                                                continue;
                                                            }
                                                            if (typeof indices0[item0] == 'number') {
                                                                j0 = indices0[item0];
                                                                validate20.errors = [
                                                                    {
                                                                        instancePath: instancePath + '/0/allow',
                                                                        schemaPath: '#/items/0/properties/allow/uniqueItems',
                                                                        keyword: 'uniqueItems',
                                                                        params: { i: i1, j: j0 },
                                                                        message: 'must NOT have duplicate items (items ## ' +
                                                                            j0 +
                                                                            ' and ' +
                                                                            i1 +
                                                                            ' are identical)',
                                                                    },
                                                                ];
                                                                return false;
                                                                break;
                                                            }
                                                            indices0[item0] = i1;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [
                                                    {
                                                        instancePath: instancePath + '/0/allow',
                                                        schemaPath: '#/items/0/properties/allow/type',
                                                        keyword: 'type',
                                                        params: { type: 'array' },
                                                        message: 'must be array',
                                                    },
                                                ];
                                                return false;
                                            }
                                        }
                                        var valid1 = _errs5 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                }
                            }
                        }
                        else {
                            validate20.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate20.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
const check11 = validate21;
const schema22 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate21.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform')) {
                                    validate21.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate21.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema22.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate21.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate21.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
const check12 = validate22;
const schema23 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate22.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform')) {
                                    validate22.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate22.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema23.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate22.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate22.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
const check13 = validate23;
const schema24 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate23(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate23.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform')) {
                                    validate23.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate23.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema24.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate23.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate23.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate23.errors = vErrors;
    return errors === 0;
}
const check14 = validate24;
const schema25 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate24.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform')) {
                                    validate24.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate24.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema25.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate24.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate24.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate24.errors = vErrors;
    return errors === 0;
}
const check15 = validate25;
const schema26 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                svgIcons: {
                    type: 'boolean',
                    description: 'Whether menu icons in other formats than SVG are reported.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate25(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate25.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'svgIcons')) {
                                    validate25.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.svgIcons !== undefined) {
                                    if (typeof data0.svgIcons !== 'boolean') {
                                        validate25.errors = [
                                            {
                                                instancePath: instancePath + '/0/svgIcons',
                                                schemaPath: '#/items/0/properties/svgIcons/type',
                                                keyword: 'type',
                                                params: { type: 'boolean' },
                                                message: 'must be boolean',
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate25.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate25.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate25.errors = vErrors;
    return errors === 0;
}
const check16 = validate26;
const schema27 = {
    type: 'array',
    items: [
        {
            type: 'object',
            properties: {
                platform: {
                    enum: ['kommo', 'amocrm'],
                    description: 'The platform that the widget is uploaded to.',
                },
            },
            additionalProperties: false,
        },
    ],
    maxItems: 1,
};
function validate26(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (Array.isArray(data)) {
            if (data.length > 1) {
                validate26.errors = [
                    {
                        instancePath,
                        schemaPath: '#/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 1 },
                        message: 'must NOT have more than 1 items',
                    },
                ];
                return false;
            }
            else {
                const len0 = data.length;
                if (len0 > 0) {
                    let data0 = data[0];
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                            const _errs3 = errors;
                            for (const key0 in data0) {
                                if (!(key0 === 'platform')) {
                                    validate26.errors = [
                                        {
                                            instancePath: instancePath + '/0',
                                            schemaPath: '#/items/0/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: { additionalProperty: key0 },
                                            message: 'must NOT have additional properties',
                                        },
                                    ];
                                    return false;
                                    break;
                                }
                            }
                            if (_errs3 === errors) {
                                if (data0.platform !== undefined) {
                                    let data1 = data0.platform;
                                    if (!(data1 === 'kommo' || data1 === 'amocrm')) {
                                        validate26.errors = [
                                            {
                                                instancePath: instancePath + '/0/platform',
                                                schemaPath: '#/items/0/properties/platform/enum',
                                                keyword: 'enum',
                                                params: { allowedValues: schema27.items[0].properties.platform.enum },
                                                message: 'must be equal to one of the allowed values',
                                            },
                                        ];
                                        return false;
                                    }
                                }
                            }
                        }
                        else {
                            validate26.errors = [
                                {
                                    instancePath: instancePath + '/0',
                                    schemaPath: '#/items/0/type',
                                    keyword: 'type',
                                    params: { type: 'object' },
                                    message: 'must be object',
                                },
                            ];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate26.errors = [
                {
                    instancePath,
                    schemaPath: '#/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                },
            ];
            return false;
        }
    }
    validate26.errors = vErrors;
    return errors === 0;
}
/** Checks the options of a rule, those behind its severity, by the rule's name; rules that take none have no entry. */
const validators = {
    'max-ai-agent-description-length': check0,
    'max-text-length': check1,
    'no-brand-in-name': check2,
    'no-external-dependencies': check3,
    'no-extra-locale-keys': check4,
    'no-ineffective-left-menu': check5,
    'no-junk-files': check6,
    'no-local-urls': check7,
    'no-missing-locale-keys': check8,
    'no-unknown-locales': check9,
    'no-unknown-locations': check10,
    'no-unknown-short-tags': check11,
    'no-unused-blocks': check12,
    'require-location-blocks': check13,
    'valid-card-logos': check14,
    'valid-image-format': check15,
    'valid-logos': check16,
};


/***/ })

};
