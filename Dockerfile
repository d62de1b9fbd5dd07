# syntax=docker/dockerfile:1
# An image that needs no network when it starts: obligraph, a Java runtime and Neo4j's jars.
#
# Neo4j Community Edition is licensed under the GPLv3 (https://neo4j.com/licensing/). It runs as a process of its own, unchanged;
# whoever passes this image on passes Neo4j on, and must do so under that licence.

FROM node:20-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM maven:3.9-eclipse-temurin-17 AS jars
COPY src/neo4j/pom.xml /build/pom.xml
RUN mvn -q -B -f /build/pom.xml dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=/neo4j

FROM node:20-bookworm-slim
# No versions: Debian's security updates are wanted.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends openjdk-17-jre-headless tini \
  && rm -rf /var/lib/apt/lists/* \
  && mkdir /data \
  && chown 1000:1000 /data
WORKDIR /obligraph
COPY --from=jars /neo4j /neo4j
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --from=build /build/schema ./schema
COPY --from=build /build/seeds ./seeds
COPY build/checkHealth.mjs ./build/checkHealth.mjs
RUN ln -s /obligraph/dist/main.js /usr/local/bin/obligraph && chmod a+x dist/main.js
# The user node of the base image.
USER 1000:1000
ENV NODE_ENV=production \
  OBLIGRAPH_HOME=/data \
  OBLIGRAPH_NEO4J_JARS=/neo4j
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 CMD ["node", "build/checkHealth.mjs"]
# tini passes signals on and takes in the processes whose parents have ended.
ENTRYPOINT ["tini", "--", "obligraph"]
CMD ["serve"]
