package io.miniter.persistence.tweet;

import org.apache.ibatis.annotations.Mapper;

/** A mapper that its neighbours can see: bait for {@link io.miniter.persistence.violator.UsesAnotherFeature}. */
@Mapper
public interface MapperOfTweets {}
