package vn.vinhdanh.web.shared;

import java.io.Serializable;

/** One entry of a drop-down. */
public record Choice(Object value, String label) implements Serializable {
}
