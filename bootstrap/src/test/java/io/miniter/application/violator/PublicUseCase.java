package io.miniter.application.violator;

import io.miniter.application.shared.UseCase;

/** What the rules on use cases must catch: public, open to subclasses, without a port, with the wrong name. */
@UseCase
public class PublicUseCase {}
