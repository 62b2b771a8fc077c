package org.depeche.newsroom.alert;

/** One thing that is new in a story, and its sentence. */
record News(Alert.Kind kind, String sentence) {}
