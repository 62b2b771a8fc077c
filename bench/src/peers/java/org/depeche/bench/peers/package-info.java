/**
 * Runs programs under the GPL beside our own over the same texts; built by the Maven profile {@code peers} alone, so that
 * nothing shipped ever meets them. The door is {@link org.depeche.bench.peers.ComparePeers}.
 */
@NullMarked
package org.depeche.bench.peers;

import org.jspecify.annotations.NullMarked;
