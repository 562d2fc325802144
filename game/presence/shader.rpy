# Samantha's light as a shader: threads that answer one another. It adds light to a dark picture; over a pale one, where
# light could not be seen, it brings a little dusk of its own to shine in.

init python:

    renpy.register_shader("evg.presence", variables="""
        uniform float u_seconds;
        uniform float u_there;
        uniform float u_growth;
        uniform float u_warmth;
        uniform float u_energy;
        uniform float u_lift;
        uniform float u_shiver;
        uniform float u_spread;
        uniform float u_fray;
        uniform float u_gap;
        uniform float u_breath;
        uniform float u_level;
        uniform float u_pale;
        uniform vec4 u_parts;
        uniform vec3 u_more_parts;
        uniform vec4 u_place;
        uniform vec4 u_way;
        uniform vec2 u_size;
        uniform vec2 u_extent;
        attribute vec4 a_position;
        varying vec2 v_place;
    """, vertex_200="""
        v_place = a_position.xy / u_size;
    """, fragment_functions="""
        float presence_part(int i, vec4 first, vec3 more) {
            if (i == 0) return first.x;
            if (i == 1) return first.y;
            if (i == 2) return first.z;
            if (i == 3) return first.w;
            if (i == 4) return more.x;
            if (i == 5) return more.y;
            return more.z;
        }
    """, fragment_300="""
        // u_place: left end, right end, shift across, shift up. u_way: reach, brightness, apart, inside out.
        float x = v_place.x * 2.0 - 1.0 - u_place.z;
        float y = 1.0 - v_place.y * 2.0 - u_place.w;
        float reach = (mix(0.30, 1.25, u_growth) + u_spread * 0.5) * u_way.x;
        vec3 near = mix(vec3(0.55, 0.50, 0.95), vec3(1.00, 0.66, 0.46), u_warmth);
        vec3 far = mix(vec3(0.40, 0.34, 0.78), vec3(0.93, 0.45, 0.52), u_warmth);
        near = mix(near, mix(vec3(0.62, 0.52, 1.00), vec3(1.00, 0.62, 0.40), u_warmth), u_pale);
        far = mix(far, mix(vec3(0.42, 0.30, 0.86), vec3(0.98, 0.38, 0.50), u_warmth), u_pale);
        vec3 light = vec3(0.0);
        float dusk = 0.0;
        // What is the same for every thread is worked out once.
        float grown = u_growth * u_growth * u_growth;
        float far_out = abs(x) / reach;
        vec3 shown = vec3(0.0);
        // Beyond its reach there is nothing to work out.
        if (far_out < 1.75) {
            float swing = exp(-far_out * far_out * sqrt(far_out)) * (0.60 + 0.25 * u_growth + 0.45 * grown)
                          * (1.0 - 0.6 * u_level);
            float body = exp(-far_out * far_out * far_out);
            float rise = u_lift * 0.42 * smoothstep(-0.1, 0.75, x);
            float laugh = u_shiver > 0.01 ? sin(x * 31.0 + u_seconds * 17.0) * 0.07 * u_shiver : 0.0;
            float breath = 1.0 + u_breath * 0.28 * sin(u_seconds * 0.9);
            float thin = (0.0042 + 0.0016 * u_energy) * mix(1.0, breath, 0.5);
            float soft = (4.5 - 2.0 * u_warmth) / breath;
            float apart = 0.10 * u_growth + 0.55 * grown + 0.85 * u_spread + u_way.z + 0.22 * u_level * u_growth;
            float grain = 0.86 + 0.14 * fract(sin(dot(floor(v_place * u_extent / 2.0), vec2(12.9898, 78.233))) * 43758.5453);
            float lines = 1.0 - u_way.w;
            float low = 9.0;
            float high = -9.0;
            // Three waves. Each thread is a little later in each of them, so a wave is turned by one fixed angle a thread.
            float later = (1.0 - 0.8 * u_level) / 6.0;
            vec3 phase = vec3(x * 2.3 + u_seconds * 0.55, x * 4.1 - u_seconds * 0.38, x * 9.0 - u_seconds * 3.1);
            vec3 step_by = vec3(2.7, 5.1, 3.3) * later;
            vec3 wave = sin(phase);
            vec3 across = cos(phase);
            vec3 turn = sin(step_by);
            vec3 stay = cos(step_by);
            for (int i = 0; i < 7; i++) {
                float which = float(i) / 6.0;
                float part = clamp(1.0 + u_growth * 6.0 - float(i), 0.0, 1.0) * presence_part(i, u_parts, u_more_parts);
                if (part > 0.0) {
                    float late = which * (1.0 - 0.8 * u_level);
                    float at = (wave.x * 0.55 + wave.y * 0.30) * (0.16 + 0.34 * u_energy + 0.16 * late)
                               + wave.z * 0.30 * u_energy + laugh + rise * (1.0 - 0.35 * late);
                    at = at * swing + (which - 0.5) * apart;
                    low = min(low, at);
                    high = max(high, at);
                    if (u_fray > 0.02) {
                        // A worn thread: it strays a little, and in places it is hardly there.
                        at += u_fray * 0.016 * sin(x * 71.0 + which * 19.0 + u_seconds * 0.7);
                        float worn = sin(x * 13.0 + which * 11.0 + u_seconds * 0.21) + sin(x * 37.0 - which * 7.0);
                        part *= 1.0 - u_fray * smoothstep(-0.3, 0.9, worn);
                    }
                    float off = abs(y - at);
                    float line = thin / (off + thin * 0.55);
                    float halo = 1.0 / (1.0 + off * soft);
                    halo *= halo;
                    dusk = max(dusk, halo * min(1.0, part));
                    light += mix(near, far, which) * ((line * sqrt(line) * (0.32 + 0.30 * u_pale) * lines + halo * halo * 0.12) * part);
                }
                vec3 turned = wave * stay + across * turn;
                across = across * stay - wave * turn;
                wave = turned;
            }
            // Fibres: fine lines from the lowest thread to the highest, where there is room for them to be seen apart.
            float room = high - low;
            float along = (y - low) / max(room, 0.001);
            if (room > 0.02 && along > -0.02 && along < 1.02) {
                float count = 6.0 + 22.0 * u_growth;
                float seen = smoothstep(3.0, 9.0, room * u_extent.y * 0.5 / count);
                float inside = smoothstep(-0.02, 0.03, along) * smoothstep(1.02, 0.97, along);
                float fibre = 0.5 + 0.5 * cos(6.2832 * along * count + 1.4 * sin(x * 5.0 + u_seconds * 0.3));
                fibre *= fibre;
                fibre *= fibre;
                light += mix(near, far, along) * inside * (0.04 + 0.34 * fibre * seen * lines) * (0.35 + 0.65 * u_growth);
                // Inside out: the space between the threads keeps what light there is.
                light += far * inside * u_way.w * 0.34 * (1.0 - fibre * 0.7);
            }
            // The field behind the threads, once there are many.
            float field_out = far_out / 0.9;
            float field = exp(-y * y * (7.0 - 4.5 * u_growth) / (1.0 + 2.0 * u_way.z) - field_out * field_out);
            light *= body * grain;
            light += mix(far, near, 0.4) * field * breath * (0.05 + 0.13 * u_growth * u_growth) * u_parts.x;
            // Motes that it carries: one to a square, none where it is small.
            if (field * u_growth > 0.04) {
                vec2 square = v_place * u_extent / 92.0 + vec2(u_seconds * 0.035, sin(u_seconds * 0.11) * 0.2);
                vec2 cell = floor(square);
                vec2 chance = fract(sin(vec2(dot(cell, vec2(127.1, 311.7)), dot(cell, vec2(269.5, 183.3)))) * 43758.5453);
                float mote = length(square - cell - 0.2 - 0.6 * chance) * 92.0;
                light += near * field * u_growth * step(0.62, chance.x) * (1.4 + chance.y) * exp(-mote * mote * 0.16) * lines;
            }
            // Where it is there at all: its two ends, and for two who have parted the place where they would meet.
            float ends = smoothstep(0.0, 0.12, x - u_place.x) * smoothstep(0.0, 0.05, u_place.y - x);
            ends *= 1.0 - step(0.01, u_gap) * smoothstep(0.30 * u_gap + 0.06, 0.30 * u_gap - 0.10, abs(x));
            // Light ends softly before the edge of the surface it is drawn on.
            float edge = smoothstep(0.0, 0.16, v_place.y) * smoothstep(1.0, 0.84, v_place.y);
            shown = (1.0 - exp(-light * 1.25 * u_way.y)) * (u_there * edge * ends);
            dusk = u_pale * clamp(dusk * body * (0.34 + 0.22 * u_growth) + 0.22 * field * u_growth * u_parts.x, 0.0, 0.60)
                   * u_there * min(1.0, u_way.y) * edge * ends;
        }
        // It adds light where it is dark, and where it is bright it dims what it lies over.
        float kept = (1.0 - dusk) * (1.0 - mix(0.62, 0.80, u_pale) * max(shown.r, max(shown.g, shown.b)));
        gl_FragColor = vec4(shown + dusk * (1.0 - shown) * mix(vec3(0.20, 0.15, 0.42), vec3(0.36, 0.14, 0.36), u_warmth), 1.0 - kept);
    """)
