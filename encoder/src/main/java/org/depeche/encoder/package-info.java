/**
 * Sentence encoders of the ONNX form, as evidence for stories. The door is
 * {@link org.depeche.encoder.OnnxEncoderProvider}.
 */
@NullMarked
package org.depeche.encoder;

import org.jspecify.annotations.NullMarked;
