FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings its own Node: the platform packages that carry one elsewhere are left out.
RUN npm ci --omit=dev --omit=optional

FROM node:26-slim
ENV NODE_ENV=production \
    GUARD_CONFIG=/etc/guard/guard.yaml \
    DATABASE_URL=sqlite:/var/lib/guard/guard.db \
    NODE_COMPILE_CACHE=/tmp/node-compile-cache
WORKDIR /app
RUN mkdir -p /var/lib/guard && chown node:node /var/lib/guard
COPY --from=packages /app/node_modules node_modules
COPY package.json NOTICE ./
COPY detectors detectors
COPY config config
COPY src src
USER node
VOLUME /var/lib/guard
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--heap-growing-percent=40", "src/main.ts"]
