/** How far inputs were read, and which runs read them. The door is {@link org.depeche.store.intake.IntakeLog}. */
@NullMarked
package org.depeche.store.intake;

import org.jspecify.annotations.NullMarked;
