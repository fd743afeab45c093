package org.counterfoil.server.card.production;

import org.counterfoil.server.testing.OnH2;

@OnH2
class EncryptedFileOnH2IT extends EncryptedFileBehaviour {}
