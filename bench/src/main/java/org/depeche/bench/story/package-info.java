/** Measures the telling of stories on invented news. The door is {@link org.depeche.bench.story.StoryBenchmark}. */
@NullMarked
package org.depeche.bench.story;

import org.jspecify.annotations.NullMarked;
