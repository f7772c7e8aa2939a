package vn.vinhdanh.organisation.reorganisation;

import java.io.Serializable;

/** How much of one kind a reorganisation touches. */
public record TouchCount(TouchKind kind, long count) implements Serializable {
}
