package vn.vinhdanh.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import vn.vinhdanh.shared.Page;

/** A JSON object as the interface answers it, the same on every server: what is not known is null instead of left out. */
final class JsonBody {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    static JsonBody object() {
        return new JsonBody();
    }

    /** Adds a member: numbers, truth values, lists and objects as such, everything else as text. */
    JsonBody put(String name, Object value) {
        json.add(name, value(value));
        return this;
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof JsonBody body) {
            return body.json.build();
        }
        if (value instanceof Collection<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(item -> array.add(value(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return Boolean.TRUE.equals(flag) ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof BigDecimal number) {
            return Json.createValue(number);
        }
        return value instanceof Number number ? Json.createValue(number.longValue()) : Json.createValue(value.toString());
    }

    /** The form of every list: {@code {items, next, total}}. */
    static <T> Response list(Page<T> page, Function<T, JsonBody> item) {
        return object().put("items", page.items().stream().map(item).toList()).put("next", page.next()).put("total", page.total()).ok();
    }

    Response ok() {
        return Response.ok(json.build().toString(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** One thing that can be edited, with its version as ETag; 304 when the caller has this version already. */
    Response ok(long version, Request request) {
        EntityTag tag = new EntityTag(String.valueOf(version));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return known != null ? known.tag(tag).build()
                : Response.ok(json.build().toString(), MediaType.APPLICATION_JSON_TYPE).tag(tag).build();
    }
}
